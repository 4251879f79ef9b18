import { publishActivity } from '../../../contracts/activity/managing';
import { manageText as text } from '../../../locales/zh-CN/activity/manage';
import { useAct } from '../../gateway/useAct';

const question = {
  title: text.confirmPublish,
  content: text.confirmPublishNext,
  confirm: text.publishNow,
  cancel: text.notYet,
};

export function usePublication(activityId: string, version: number, onPublished: () => void) {
  const { act, failure, isSending } = useAct(publishActivity);

  const publish = async () => {
    if (await act({ activityId, version }, { ask: question, done: text.published })) onPublished();
  };

  return { publish, failure, isSending };
}
