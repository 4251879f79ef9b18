import { createActivity, editActivity } from '../../../contracts/activity/managing';
import type { ActivityPlan } from '../../../domain/activity/activity';
import { planText as text } from '../../../locales/zh-CN/activity/plan';
import { showNote } from '../../device/feedback';
import { goBack, replacePage } from '../../device/navigation';
import { pendingRequestId, requestAnswered } from '../../device/pendingRequest';
import { useSend } from '../../gateway/useSend';

/** Names the pending creation: a retry after a lost answer finds the draft that it made. */
export const creationRequest = 'createActivity';

export function useSavePlan() {
  const creating = useSend(createActivity);
  const editing = useSend(editActivity);

  /** False, as below, when it was refused or nothing came back. */
  const create = async (organisationId: string, plan: ActivityPlan) => {
    const created = await creating.send({ organisationId, requestId: pendingRequestId(creationRequest), plan });
    if (!created) return false;
    requestAnswered(creationRequest);
    showNote(text.saved);
    replacePage('organizer/activity', { activityId: created.activityId });
    return true;
  };
  const edit = async (activityId: string, version: number, plan: ActivityPlan) => {
    const edited = await editing.send({ activityId, version, plan });
    if (!edited) return false;
    showNote(text.saved);
    goBack();
    return true;
  };

  return {
    create,
    edit,
    failure: creating.failure ?? editing.failure,
    refusedField: () => creating.refusedField() ?? editing.refusedField(),
    isSaving: creating.isSending || editing.isSending,
  };
}
