import { useRouter } from '@tarojs/taro';
import { readStage, typePaperMarks } from '../../../contracts/contest/stage';
import { stageText } from '../../../locales/zh-CN/contest/stage';
import { useForm } from '../../components/form/useForm';
import { showNote } from '../../device/feedback';
import { goBack } from '../../device/navigation';
import { pendingRequestId, requestAnswered } from '../../device/pendingRequest';
import { useCall } from '../../gateway/useCall';
import { useSend } from '../../gateway/useSend';
import { marksIn, type PaperForm, paperDraft, wrongPaperOf } from './paperForm';

/** Marks typed from a judge's sheet; one press is one sheet, however often it is sent. */
export function usePaper() {
  const { contestId = '', isRehearsal: rehearsal, entry = '', seat = '' } = useRouter().params;
  const run = { contestId, isRehearsal: rehearsal === 'true' };
  const shown = useCall(readStage, run);
  const stage = shown.value?.stage ?? null;
  const open = stage?.entries.filter(({ state }) => state === 'scoring') ?? [];
  const only = open.length === 1 ? open[0] : undefined;
  const { send, failure, isSending } = useSend(typePaperMarks);
  const form = useForm({
    initial: stage && { entry: entry || only?.key || '', seat, marks: {} },
    faultsOf: (written: PaperForm) => (stage ? wrongPaperOf(stage.rules, written) : {}),
    draft: { name: `paper.${contestId}.${run.isRehearsal}.${entry}.${seat}`, shape: paperDraft },
  });

  const type = async (written: PaperForm): Promise<boolean> => {
    if (stage === null) return false;
    const purpose = `paper.${contestId}.${written.entry}.${written.seat}.${JSON.stringify(written.marks)}`;
    const submission = pendingRequestId(purpose);
    const criteria = marksIn(stage.rules, written.marks);
    // What was chosen was offered by the server.
    const chosen = { entry: written.entry as `e${number}`, seat: written.seat as `j${number}` };
    if ((await send({ ...run, submission, ...chosen, criteria })) === null) return false;
    requestAnswered(purpose);
    showNote(stageText.paper.typed);
    goBack();
    return true;
  };

  return { shown, stage, open, form, failure, isSending, type: () => form.submit(type) };
}
