import {
  appoint,
  endAppointment,
  listAppointments,
  listMyAppointments,
  logDuty,
  renewAppointment,
  strikeDuty,
  verifyCertificate,
} from '../../../contracts/contest/appointments';
import { appealResult } from '../../../contracts/contest/results';
import { anAppointment, anHonouredContest, endNotice, today } from '../../support/appointments';
import { type CloudForTests, cloudForTests, type Person } from '../../support/cloudForTests';
import { aRequestId, aResident, aTown, granted, type Town } from '../../support/town';

let cloud: CloudForTests;
let town: Town;
let stranger: Person;
let people = 0;
beforeAll(async () => {
  cloud = await cloudForTests();
  town = await aTown(cloud);
  stranger = await aResident(cloud, 'oStranger');
});
afterAll(() => cloud.close());

const somebody = () => aResident(cloud, `oHonoured${++people}`);
const listed = async (contestId: string) => granted(town.organizer.call(listAppointments, { contestId }));
const verified = async (number: string) => (await granted(stranger.call(verifyCertificate, { number }))).certificate;
const setTerm = async (entryId: string, term: { from: string; until: string }) => {
  await cloud.database
    .collection('appointments')
    .doc(entryId)
    .update({ data: { term: cloud.database.command.set(term) } });
};

test('nobody is appointed while the notice lasts or an appeal waits for its answer, and everybody ranked may be after', async () => {
  const applicant = await somebody();
  const { contestId, entryId, appointing } = await anHonouredContest(cloud, town, applicant, { isNoticeOver: false });
  expect(await listed(contestId)).toMatchObject({ obstacle: 'notice-still-on' });
  expect(await town.organizer.call(appoint, appointing())).toEqual({ ok: false, failure: 'notice-still-on' });
  await granted(applicant.call(appealResult, { contestId, requestId: aRequestId(), reason: '请复核第二项' }));
  await endNotice(cloud, contestId);
  expect(await town.organizer.call(appoint, appointing())).toEqual({ ok: false, failure: 'appeals-unanswered' });
  await cloud.database.collection('resultAppeals').where({ contestId }).remove();
  expect(await listed(contestId)).toMatchObject({
    obstacle: null,
    candidates: [{ entryId, rank: 1 }, { rank: 2 }],
    appointments: [],
  });
});

test('an appointment has one number however often and by however many it is asked for', async () => {
  const { contestId, entryId, otherEntryId, appointing } = await anHonouredContest(cloud, town, await somebody());
  const all = await Promise.all(Array.from({ length: 4 }, () => town.organizer.call(appoint, appointing())));
  const numbers = new Set(all.map((one) => (one.ok ? one.value.number : one.failure)));
  expect(numbers.size).toBe(1);
  expect(await town.organizer.call(appoint, appointing({ months: 24 }))).toEqual({
    ok: false,
    failure: 'appointed-already',
  });
  const other = await granted(town.organizer.call(appoint, appointing({ entryId: otherEntryId, holder: '杨静' })));
  expect([...numbers]).not.toContain(other.number);
  const { candidates, appointments } = await listed(contestId);
  expect(candidates).toEqual([]);
  expect(appointments.map((one) => one.entryId).sort()).toEqual([entryId, otherEntryId].sort());
});

test('two contests at once never give one number to two', async () => {
  const honoured = await Promise.all(
    Array.from({ length: 3 }, async () => anHonouredContest(cloud, town, await somebody())),
  );
  const given = await Promise.all(
    honoured.map(({ appointing }) => granted(town.organizer.call(appoint, appointing()))),
  );
  expect(new Set(given.map(({ number }) => number)).size).toBe(3);
});

test('whoever is shown a certificate reads whose it is by a masked name, and whether it holds', async () => {
  const { contestId, entryId, number } = await anAppointment(cloud, town, await somebody());
  expect(await verified(number)).toEqual({
    ...{ number, maskedHolder: '罗**', village: '凤凰山村', standing: 'serving', from: today() },
    organisationName: expect.stringMatching(/./),
    until: expect.stringMatching(/^20\d\d-\d\d-\d\d$/),
  });
  await granted(town.organizer.call(endAppointment, { contestId, entryId, reason: '本人搬离' }));
  expect(await verified(number)).toMatchObject({ standing: 'ended' });
  expect(await verified('2026-999999')).toBeNull();
});

test('only whoever was appointed writes into the log, and a struck line stays to be read', async () => {
  const holder = await somebody();
  const { contestId, entryId } = await anAppointment(cloud, town, holder);
  const line = {
    entryId,
    requestId: aRequestId(),
    on: today(),
    duty: 'advice',
    text: '走访三户，记下两条建议',
  } as const;
  expect(await stranger.call(logDuty, line)).toEqual({ ok: false, failure: 'unknown-appointment' });
  expect(await town.organizer.call(logDuty, line)).toEqual({ ok: false, failure: 'unknown-appointment' });
  expect(await holder.call(logDuty, { ...line, on: '2020-01-01' })).toMatchObject({ failure: 'duty-outside-term' });
  const { recordId } = await granted(holder.call(logDuty, line));
  await granted(holder.call(logDuty, line));
  const others = Array.from({ length: 3 }, (_, index) =>
    holder.call(logDuty, { ...line, requestId: aRequestId(), text: `同时写的第 ${index + 1} 条` }),
  );
  await Promise.all(others.map((one) => granted(one)));
  await granted(holder.call(strikeDuty, { entryId, recordId, isStruck: true }));
  const [own] = (await granted(holder.call(listMyAppointments, {}))).appointments;
  expect(own?.records).toHaveLength(4);
  expect(own?.records.find(({ id }) => id === recordId)).toMatchObject({ text: line.text, isStruck: true });
  expect((await listed(contestId)).appointments[0]?.records).toEqual(own?.records);
  expect((await granted(stranger.call(listMyAppointments, {}))).appointments).toEqual([]);
});

test('a renewal adds one term however often it is pressed, with what the village says', async () => {
  const { contestId, entryId, number } = await anAppointment(cloud, town, await somebody());
  const renewal = { contestId, entryId, seenTerms: 1, months: 12, opinion: '帮村里卖出三万斤柑橘' };
  expect(await town.organizer.call(renewAppointment, renewal)).toEqual({ ok: false, failure: 'renewal-too-early' });
  await setTerm(entryId, { from: '2025-12-01', until: today() });
  const both = await Promise.all([1, 2].map(() => granted(town.organizer.call(renewAppointment, renewal))));
  expect(both[0]).toEqual(both[1]);
  const [appointment] = (await listed(contestId)).appointments;
  expect(appointment?.terms).toEqual([
    { from: '2025-12-01', until: today(), opinion: null },
    { from: expect.any(String), until: both[0]?.until, opinion: renewal.opinion },
  ]);
  expect(await verified(number)).toMatchObject({ standing: 'serving', until: both[0]?.until });
  expect(await town.organizer.call(renewAppointment, { ...renewal, opinion: '另一份意见' })).toEqual({
    ok: false,
    failure: 'appointment-changed',
  });
});

test('an end names its reason to the organiser alone, once', async () => {
  const { contestId, entryId } = await anAppointment(cloud, town, await somebody());
  const end = { contestId, entryId, reason: '本人申请退出' };
  const first = await granted(town.organizer.call(endAppointment, end));
  expect(await granted(town.organizer.call(endAppointment, end))).toEqual(first);
  expect(await town.organizer.call(endAppointment, { ...end, reason: '别的' })).toEqual({
    ok: false,
    failure: 'appointment-ended',
  });
  expect(await stranger.call(endAppointment, end)).toMatchObject({ ok: false });
});
