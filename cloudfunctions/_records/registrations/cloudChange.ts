import type { Change } from '../../../domain/registration/change';
import { isAlive, type Registration, versionOf } from '../../../domain/registration/registration';
import { entriesKept, historyAfter } from '../../../domain/registration/timeline';
import { command as _ } from '../../_platform/cloud';
import { someAtOnce } from '../../_platform/someAtOnce';
import { carrying, postEntry } from '../audit/cloudAudit';
import { versionCondition } from './cloudVersion';
import { registrations } from './collections';
import type { RegistrationDocument } from './documents';
import type { ChangeRegistration, ChangeRegistrations } from './ports';

const updatesAtOnce = 20;

export const changeRegistration: ChangeRegistration = async (seen, change) => {
  const { audit } = change;
  const isWritten = await registrations.update(
    { _id: seen.id, ...versionCondition(seen) },
    { ...written(seen, change), ...(audit && carrying(audit)) },
  );
  if (isWritten && audit) await postEntry(audit);
  return isWritten;
};

export const changeRegistrations: ChangeRegistrations = async (steps) => {
  const alike = new Map<string, typeof steps>();
  for (const step of steps) {
    const { id, generation, version } = step.seen;
    const own = isFull(step.seen) ? id : '';
    const key = JSON.stringify([generation, version, versionOf(step.seen), step.change, own]);
    alike.set(key, [...(alike.get(key) ?? []), step]);
  }
  const changed = await someAtOnce([...alike.values()], updatesAtOnce, changeAlike);
  return new Set(changed.flat());
};

async function changeAlike(steps: Parameters<ChangeRegistrations>[0]): Promise<readonly string[]> {
  const [first] = steps;
  if (first === undefined) return [];
  const { seen, change } = first;
  const ids = steps.map((step) => step.seen.id);
  const count = await registrations.updateAll({ _id: _.in(ids), ...versionCondition(seen) }, written(seen, change));
  if (count === ids.length) return ids;
  if (count === 0) return [];
  const { step, at } = change.entry;
  const isOurs = { version: _.gte(versionOf(seen) + 1), timeline: _.elemMatch({ step, at }) };
  const found = await registrations.aggregate<Pick<RegistrationDocument, '_id'>>((pipeline) =>
    pipeline
      .match({ _id: _.in(ids), generation: seen.generation, ...isOurs })
      .limit(ids.length)
      .project({ _id: 1 }),
  );
  return found.map(({ _id }) => _id);
}

function written(seen: Registration, { fields, entry, notices }: Change) {
  const isOver = fields.status !== undefined && !isAlive({ status: fields.status });
  return {
    // The database merges objects that are not set whole.
    ...Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, _.set(value)])),
    ...(isOver && { hasPhone: false }),
    ...(notices.length > 0 && { notices: _.push(notices) }),
    version: versionOf(seen) + 1,
    ...entered(seen, entry),
  };
}

const isFull = ({ timeline }: Registration) => timeline.length >= entriesKept;

function entered(seen: Registration, entry: Change['entry']) {
  if (!isFull(seen)) return { timeline: _.push([entry]) };
  const { timeline, leftOut } = historyAfter(seen, entry);
  return { timeline: _.set(timeline), leftOut: _.set(leftOut) };
}
