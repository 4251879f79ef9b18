import { isAlive } from '../../../domain/registration/registration';
import { command as _ } from '../../_platform/cloud';
import { carrying, postEntry } from '../audit/cloudAudit';
import { registrations } from './collections';
import type { ChangeRegistration } from './ports';

export const changeRegistration: ChangeRegistration = async (
  { id, generation, timeline },
  { fields, entry, notices, audit },
) => {
  const isOver = fields.status !== undefined && !isAlive({ status: fields.status });
  const isWritten = await registrations.update(
    // No entry of the history beyond those that the decision has seen.
    { _id: id, generation, [`timeline.${timeline.length}`]: _.exists(false) },
    {
      // The database merges objects that are not set whole.
      ...Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, _.set(value)])),
      ...(isOver && { hasPhone: false }),
      ...(notices.length > 0 && { notices: _.push(notices) }),
      timeline: _.push([entry]),
      ...(audit && carrying(audit)),
    },
  );
  if (isWritten && audit) await postEntry(audit);
  return isWritten;
};
