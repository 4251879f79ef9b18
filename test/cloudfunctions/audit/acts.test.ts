import { cloudAudit } from '../../../cloudfunctions/_records/audit/cloudAudit';
import { signUp } from '../../../contracts/registration/calls';
import { type AuditAct, memberActs, timerActs } from '../../../domain/audit/acts';
import { type AuditEntry, timerEntry } from '../../../domain/audit/entry';
import { auditLogOf } from '../../support/auditLog';
import { auditScenes } from '../../support/auditScenes';
import { type AuditScenes, phoneInScenes } from '../../support/auditStage';
import { aPlan } from '../../support/plans';
import { aSignUp } from '../../support/signUps';
import { townOfFile } from '../../support/stage';
import { aResident, granted } from '../../support/town';

const { cloud, town } = townOfFile();
let scenes: AuditScenes;
let log: ReturnType<typeof auditLogOf>;
beforeAll(async () => {
  scenes = auditScenes({ cloud, town });
  log = auditLogOf(cloud);
});

// The tables' own words: an act that was added to them without a scene fails here.
const acts = Object.keys({ ...memberActs, ...timerActs }) as readonly AuditAct[];
const newEachTime: readonly AuditAct[] = ['organizer-invited', 'phone-revealed'];

describe.each(acts)('%s', (act) => {
  test('is logged once with who, on what, why and when, also when asked for again, and not at all when refused', async () => {
    const scene = await scenes[act]();
    const from = log.now();
    expect((await scene.refused?.())?.ok ?? false).toBe(false);
    expect(await log.entries(act, from)).toEqual([]);

    expect(await scene.act()).toMatchObject({ ok: true });
    const until = log.now();
    const entry = { id: expect.stringContaining(`${act}.`), act, ...scene.expected, at: expect.any(String) };
    const logged = await log.entries(act, from);
    expect(logged).toEqual([entry]);
    expect(logged.every(({ at }) => from <= at && at <= until)).toBe(true);

    await scene.act();
    await log.sweep();
    expect(await log.entries(act, from)).toEqual(newEachTime.includes(act) ? [entry, entry] : [entry]);
    expect(log.collectionsToMoveFrom()).toEqual([]);
  });
});

test('an entry says until when it is kept, and nothing that tells more of people than their ids', async () => {
  const { expected, act } = await scenes['activity-cancelled']();
  await act();
  const [, cancelled] = await cloudAudit.ofThing(expected.on.id);
  const { data } = await cloud.database.collection('auditLog').doc(String(cancelled?.id)).get();
  const { id, ...entry } = cancelled as AuditEntry;
  const eraseAfter = new Date(Date.parse(entry.at) + 3 * 365 * 24 * 60 * 60_000).toISOString();
  expect(data).toEqual({ _id: id, ...entry, eraseAfter });
  const { data: all } = await cloud.database.collection('auditLog').limit(1000).get();
  for (const personal of [phoneInScenes, 'oPerson', 'oOrganizer']) expect(JSON.stringify(all)).not.toContain(personal);
});

test('what residents do themselves, and drafts, are not logged', async () => {
  const from = log.now();
  await town.draft(aPlan());
  const person = await aResident(cloud, 'oQuiet');
  const { activityId } = await town.publish(aPlan());
  await town.signUp(person, activityId);
  expect((await cloudAudit.since(from, 10)).map(({ act }) => act)).toEqual(['activity-published']);
});

let declined = 0;
/** As a copy to the log that was cut off leaves the registration of somebody who was declined. */
async function aPendingEntry() {
  const person = await aResident(cloud, `oDeclined${++declined}`);
  const { activityId } = await town.publish(aPlan({ admission: 'review' }));
  const { registrationId } = await town.signUp(person, activityId);
  const entry: AuditEntry = {
    id: `applicant-rejected.${registrationId}.1.1`,
    act: 'applicant-rejected',
    actorId: 'mem_0000000000000000',
    on: { kind: 'registration', id: registrationId },
    organisationId: town.organisationId,
    reason: '人数已满',
    count: null,
    at: log.now(),
  };
  const change = { data: { audit: [entry], status: 'cancelled', queue: null } };
  await cloud.database.collection('registrations').doc(registrationId).update(change);
  return { person, activityId, registrationId, entry };
}

test('an entry that two timers move at once is written once', async () => {
  const { registrationId, entry } = await aPendingEntry();
  expect(log.collectionsToMoveFrom()).toEqual(['activities', 'registrations']);
  await Promise.all([log.sweep(), log.sweep()]);
  expect(await cloudAudit.ofThing(registrationId)).toEqual([entry]);
  expect(log.collectionsToMoveFrom()).toEqual([]);
});

test('an entry that is still to be moved outlives a new sign-up of the same person', async () => {
  const { person, activityId, registrationId, entry } = await aPendingEntry();
  await granted(person.call(signUp, aSignUp(activityId)));
  expect(await cloudAudit.ofThing(registrationId)).toEqual([]);
  await log.sweep();
  expect(await cloudAudit.ofThing(registrationId)).toEqual([entry]);
});

test('an erasing that was cut off once it was logged goes on with what it had counted, and then with the rest', async () => {
  const march = (day: number) => `2025-03-0${day}T00:00:00.000Z`;
  const contacts = cloud.database.collection('contacts');
  const due = { phone: phoneInScenes, generation: 1 };
  await contacts.add({ data: { ...due, _id: 'reg_counted', eraseAfter: march(1) } });
  await contacts.add({ data: { ...due, _id: 'reg_later', eraseAfter: march(3) } });
  await cloudAudit.write(timerEntry('contacts-erased', { occasion: march(1), count: 1, at: march(2) }));
  const erased = async () => {
    await log.sweep();
    const { data } = await contacts.where({ eraseAfter: cloud.database.command.lte(march(3)) }).get();
    const entries = (await cloudAudit.ofThing('contacts')).filter(({ id }) => id.includes('2025-03'));
    return { left: data.map(({ _id }) => _id), logged: entries.map(({ id, count }) => [id, count]) };
  };
  const counted = [`contacts-erased.${march(1)}`, 1];
  expect(await erased()).toEqual({ left: ['reg_later'], logged: [counted] });
  expect(await erased()).toEqual({ left: [], logged: [counted, [`contacts-erased.${march(3)}`, 1]] });
});
