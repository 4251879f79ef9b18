import type { RegistrationDocument } from '../../../cloudfunctions/_records/registrations/documents';
import * as activity from '../../../contracts/activity/calls';
import * as admission from '../../../contracts/admission/calls';
import * as registration from '../../../contracts/registration/calls';
import { expectExactBooks } from '../../support/books';
import { cloudTime } from '../../support/cloudTime';
import { cutAtEveryStep, lineOfFile } from '../../support/cutLine';
import { applicationsFor } from '../../support/draws';
import { aPlan, minutesFromNow } from '../../support/plans';
import { aResident, granted, makeOrganizer } from '../../support/town';
import { expectNothingWritten } from '../../support/unchanged';

const line = lineOfFile();
let time: ReturnType<typeof cloudTime>;
beforeAll(() => {
  time = cloudTime(line.cloud);
});

const unknown = 'reg_0000000000000000.0000000000000000.self';
const admit = (registrationId: string) => line.town.organizer.call(admission.admitApplicant, { registrationId });
const reject = (registrationId: string) =>
  line.town.organizer.call(admission.rejectApplicant, { registrationId, reason: '名额留给首次参加的人' });
const kept = async (registrationId: string) =>
  // As the functions wrote it.
  (await line.cloud.dump()).registrations?.[registrationId] as RegistrationDocument;

async function applications(wishes: readonly number[], capacity = 2, maySplit = false) {
  const { sessions } = time.planIn(24 * 60, { capacity });
  const plan = { admission: 'review' as const, maySplit, sessions, registrationClosesAt: time.fromNow(600) };
  const { activityId, applicants, registrationIds } = await applicationsFor(line.cloud, line.town, wishes, plan);
  const listed = await granted(line.town.organizer.call(admission.listApplicants, { activityId }));
  return { activityId, applicants, ids: registrationIds, listed };
}

test('applicants are listed in order, admitted as long as there are seats, and declined with a reason', async () => {
  const { activityId, applicants, ids, listed } = await applications([2, 1, 1], 2);
  expect(listed).toEqual({
    title: '乡村振兴大讲堂',
    pools: [{ sessionId: 's1', ticketKind: 'hall', capacity: 2, left: 2 }],
    applicants: ids.map((registrationId, index) => ({
      registrationId,
      nickname: applicants[index]?.openid,
      status: 'applied',
      sessionId: 's1',
      ticketKind: 'hall',
      wants: [2, 1, 1][index],
      appliedAt: expect.any(String),
    })),
    next: null,
  });
  const [party = '', single = '', other = ''] = ids;
  expect(await granted(admit(single))).toEqual({ status: 'confirmed' });
  expect(await admit(party)).toEqual({ ok: false, failure: 'activity-full' });
  expect(await granted(reject(party))).toEqual({ status: 'declined' });
  expect(await granted(admit(other))).toEqual({ status: 'confirmed' });
  for (const again of [admit(other), admit(single), reject(party)])
    expect(await expectNothingWritten(line.cloud, () => again)).toMatchObject({ ok: true });
  const histories = await Promise.all(ids.map(kept));
  expect(histories.map(({ timeline }) => timeline[1])).toEqual([
    {
      step: 'rejected',
      at: expect.any(String),
      by: 'organizer',
      seats: null,
      until: null,
      reason: '名额留给首次参加的人',
    },
    { step: 'admitted', at: expect.any(String), by: 'organizer', seats: 1, until: null, reason: null },
    { step: 'admitted', at: expect.any(String), by: 'organizer', seats: 1, until: null, reason: null },
  ]);
  expect(await admit(party)).toEqual({ ok: false, failure: 'not-applied' });
  expect(await reject(single)).toEqual({ ok: false, failure: 'not-applied' });
  const after = await granted(line.town.organizer.call(admission.listApplicants, { activityId }));
  expect(after.pools).toEqual([{ sessionId: 's1', ticketKind: 'hall', capacity: 2, left: 0 }]);
  expect(after.applicants.map(({ status, wants }) => [status, wants])).toEqual([
    ['declined', 0],
    ['confirmed', 1],
    ['confirmed', 1],
  ]);
  await expectExactBooks(line.cloud, activityId, { confirmed: 2, left: 0 });
});

test('a party that was admitted for a part of its seats is next when another comes back', async () => {
  const { applicants, ids } = await applications([1, 3], 3, true);
  const [single = '', party = ''] = ids;
  await granted(admit(single));
  await granted(admit(party));
  expect(await kept(party)).toMatchObject({ status: 'confirmed', seats: 2, queue: { wants: 1, offer: null } });
  await applicants[0]?.call(registration.cancelRegistration, { registrationId: single });
  expect((await kept(party)).queue?.offer).toMatchObject({ number: 1, seats: 1 });
});

test('who is still waiting for an answer when their session begins is told on the ticket that it has ended', async () => {
  const { applicants, activityId, ids } = await applications([1, 1]);
  const [admittedId = '', registrationId = ''] = ids;
  await granted(admit(admittedId));
  time.pass(24 * 60 - 1);
  await time.sweep();
  expect((await kept(registrationId)).status).toBe('applied');
  time.pass(1);
  await time.sweep();
  const [, person] = applicants;
  const shown = await person?.call(registration.readTicket, { registrationId });
  expect(shown).toMatchObject({
    ok: true,
    value: {
      ticket: {
        status: 'declined',
        waiting: null,
        timeline: [{ step: 'applied' }, { step: 'not-decided', by: 'rule' }],
      },
    },
  });
  await expectExactBooks(line.cloud, activityId, { confirmed: 1, waiting: 0, left: 1 });
  await expectNothingWritten(line.cloud, time.sweep);
});

test('only the organisers of an activity decide who comes, and only where they are asked to', async () => {
  const { activityId, ids } = await applications([1]);
  const [registrationId = ''] = ids;
  const resident = await aResident(line.cloud, 'oNeighbour');
  for (const person of [resident, line.town.administrator]) {
    const reason = '名额已满';
    expect([
      await person.call(admission.listApplicants, { activityId }),
      await person.call(admission.admitApplicant, { registrationId }),
      await person.call(admission.rejectApplicant, { registrationId, reason }),
    ]).toEqual(Array(3).fill({ ok: false, failure: 'not-allowed' }));
  }
  expect([await admit(unknown), await reject(unknown)]).toEqual(
    Array(2).fill({ ok: false, failure: 'unknown-registration' }),
  );
  const other = await applicationsFor(line.cloud, line.town, [1], {
    sessions: time.planIn(24 * 60).sessions,
    registrationClosesAt: time.fromNow(600),
  });
  const [byLot = ''] = other.registrationIds;
  expect([await admit(byLot), await reject(byLot)]).toEqual(Array(2).fill({ ok: false, failure: 'not-by-review' }));
});

test('an organiser who applies is admitted or declined by another one', async () => {
  const { organizer, administrator, organisationId, publish } = line.town;
  const { activityId } = await publish(aPlan({ admission: 'review', sessions: time.planIn(24 * 60).sessions }));
  const { registrationId } = await line.town.signUp(organizer, activityId);
  const own = { ok: false, failure: 'own-registration' };
  expect(await expectNothingWritten(line.cloud, () => admit(registrationId))).toEqual(own);
  expect(await expectNothingWritten(line.cloud, () => reject(registrationId))).toEqual(own);
  const colleague = await aResident(line.cloud, 'oColleague');
  await makeOrganizer(administrator, colleague, organisationId);
  expect(await granted(colleague.call(admission.admitApplicant, { registrationId }))).toEqual({ status: 'confirmed' });
});

test('nobody is admitted to what has started or was called off', async () => {
  const started = await applications([1]);
  const [first = ''] = started.ids;
  const sessions = [{ ...time.planIn(1440).sessions[0], startAt: minutesFromNow(-1) }];
  await line.cloud.database.collection('activities').doc(started.activityId).update({ data: { sessions } });
  expect(await admit(first)).toEqual({ ok: false, failure: 'activity-started' });
  const calledOff = await applications([1]);
  const [second = ''] = calledOff.ids;
  await granted(
    line.town.organizer.call(activity.cancelActivity, { activityId: calledOff.activityId, reason: '场地停电' }),
  );
  expect(await admit(second)).toEqual({ ok: false, failure: 'activity-cancelled' });
});

test('an admission that was cut off anywhere is finished by its retry, and until then another organiser is told to wait', async () => {
  const atOnce: Awaited<ReturnType<typeof admit>>[] = [];
  const { activityId, ids } = await applications(Array<number>(24).fill(1), 24);
  const left = [...ids];
  await cutAtEveryStep(
    line.network,
    async () => String(left.pop()),
    admit,
    async (registrationId) => {
      atOnce.push(await admit(registrationId));
      // Seats that a cut-off step holds come back after a minute.
      time.pass(2);
      expect(await granted(admit(registrationId))).toEqual({ status: 'confirmed' });
      await expectExactBooks(line.cloud, activityId);
    },
  );
  const kindsOf = new Set(atOnce.map((answer) => (answer.ok ? answer.value.status : answer.failure)));
  expect([...kindsOf].sort()).toEqual(['being-decided', 'confirmed']);
});

test('a rejection that was cut off anywhere is finished by its retry', async () => {
  const { activityId, ids } = await applications(Array<number>(24).fill(1), 24);
  const left = [...ids];
  await cutAtEveryStep(
    line.network,
    async () => String(left.pop()),
    reject,
    async (registrationId) => {
      expect(await granted(reject(registrationId))).toEqual({ status: 'declined' });
      await expectExactBooks(line.cloud, activityId);
    },
  );
});
