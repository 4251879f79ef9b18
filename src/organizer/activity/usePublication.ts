import { publishActivity } from '../../../contracts/activity/managing';
import { manageText as text } from '../../../locales/zh-CN/activity/manage';
import { askToConfirm, showNote } from '../../device/feedback';
import { useSend } from '../../gateway/useSend';

const question = {
  title: text.confirmPublish,
  content: text.confirmPublishNext,
  confirm: text.publishNow,
  cancel: text.notYet,
};

export function usePublication(activityId: string, version: number, onPublished: () => void) {
  const { send, failure, isSending } = useSend(publishActivity);

  const publish = async () => {
    if (!(await askToConfirm(question))) return;
    const published = await send({ activityId, version });
    if (!published) return;
    showNote(text.published);
    onPublished();
  };

  return { publish, failure, isSending };
}
