import type { ActivityDocument } from '../../cloudfunctions/_records/activities/documents';
import type { MessageDocument } from '../../cloudfunctions/_records/outbox/documents';
import type { RegistrationDocument } from '../../cloudfunctions/_records/registrations/documents';
import type { SeatsDocument } from '../../cloudfunctions/_records/seats/documents';
import * as admission from '../../contracts/admission/calls';
import type { InputOf, OutputOf } from '../../contracts/call';
import * as message from '../../contracts/message/calls';
import * as registration from '../../contracts/registration/calls';
import { addMinutes } from '../../domain/time/instant';
import { manyLike } from '../support/manyPeople';
import { minutePasses } from '../support/messages';
import { aPlan } from '../support/plans';
import { stageOfEachTest } from '../support/stage';
import { granted } from '../support/town';

/** As many as WeChat gives at once. */
const aThousand = 1000;

const { cloud, town, resident } = stageOfEachTest();

test('who waits for the organiser’s decision is listed before a thousand who have had it', async () => {
  const { activityId } = await town.publish(aPlan({ admission: 'review' }));
  const { registrationId } = await town.signUp(resident, activityId);
  await manyLike(cloud, registrationId, aThousand, (_index, { signedUpAt }) => ({
    status: 'declined',
    queue: null,
    signedUpAt: addMinutes(signedUpAt, -60),
  }));
  const { applicants } = await granted(town.organizer.call(admission.listApplicants, { activityId }));
  expect(applicants).toHaveLength(aThousand);
  expect(applicants[0]).toMatchObject({ registrationId, status: 'applied' });
});

test('applicants of any number come in pages, each person once, also who is decided on between two pages', async () => {
  const { activityId } = await town.publish(aPlan({ admission: 'review' }));
  const { registrationId } = await town.signUp(resident, activityId);
  const others = await manyLike(cloud, registrationId, 1400, (index, { signedUpAt, queue }) => ({
    signedUpAt: addMinutes(signedUpAt, Math.floor(index / 3)),
    ...(index % 7 === 0 ? { status: 'declined', queue: null } : { queue }),
  }));
  const pageAfter = (after: string | null) =>
    granted(town.organizer.call(admission.listApplicants, { activityId, after }));
  const first = await pageAfter(null);
  const [, decidedMeanwhile] = others;
  await cloud.database
    .collection('registrations')
    .doc(decidedMeanwhile ?? '')
    .update({ data: { status: 'declined' } });
  const second = await pageAfter(first.next);
  const statuses = [...first.applicants, ...second.applicants].map(({ status }) => status);
  expect([first.applicants.length, second.applicants.length, second.next]).toEqual([aThousand, 402, null]);
  expect(statuses.filter((status) => status === 'applied')).toHaveLength(1201);
  expect(statuses.slice(0, 1201)).not.toContain('declined');
  const ids = [...first.applicants, ...second.applicants].map((one) => one.registrationId);
  expect(new Set(ids)).toEqual(new Set([registrationId, ...others]));
  for (const group of ['applied', 'declined']) {
    const moments = [...first.applicants, ...second.applicants]
      .filter(({ status }) => status === group)
      .map(({ appliedAt }) => appliedAt);
    expect(moments).toEqual([...moments].sort());
  }
});

test.each<[string, (due: string) => Partial<MessageDocument>, number]>([
  ['a thousand who were', (due) => ({ calledAt: addMinutes(due, 2) }), aThousand],
  ['a thousand whom no thanks reached, and without them', () => ({ kind: 'thanks' }), 1],
])('who was not called yet stands on the call list before %s', async (_title, change, length) => {
  const { activityId } = await town.publish(aPlan({ startsInMinutes: 25 * 60 }));
  const { registrationId } = await town.signUp(resident, activityId);
  cloud.cloud.clock.advance(60 * 60_000);
  await minutePasses(cloud);
  // As the functions wrote it.
  const [like] = Object.values((await cloud.dump()).messages ?? {}) as readonly MessageDocument[];
  if (like === undefined) throw new Error('a message');
  const others = Array.from({ length: aThousand }, (_, index) => ({
    ...like,
    _id: `${like._id}.${index}`,
    dueAt: addMinutes(like.dueAt, 1),
    ...change(like.dueAt),
  }));
  await cloud.database.collection('messages').add({ data: others });
  const { callList } = await granted(town.organizer.call(message.readDeliveries, { activityId }));
  expect(callList).toHaveLength(length);
  expect(callList[0]).toMatchObject({ messageId: like._id, registrationId, calledAt: null });
});

test('a roster of any length comes in pages, each person once, with places on the waitlist that count everyone', async () => {
  const { activityId } = await town.publish(aPlan({ capacity: 1 }));
  const { registrationId: first } = await town.signUp(town.administrator, activityId);
  const { registrationId: second } = await town.signUp(resident, activityId);
  await manyLike(cloud, second, 1200, (index, { signedUpAt, queue }) => ({
    signedUpAt: addMinutes(signedUpAt, index + 1),
    queue: queue && { ...queue, order: `${queue.order}.${String(index).padStart(4, '0')}` },
  }));
  const pages: OutputOf<typeof registration.listRoster>[] = [];
  let input: InputOf<typeof registration.listRoster> | null = { activityId };
  while (input !== null) {
    const page: OutputOf<typeof registration.listRoster> = await granted(
      town.organizer.call(registration.listRoster, input),
    );
    pages.push(page);
    input = page.next === null ? null : { activityId, after: page.next };
  }
  expect(pages.map(({ entries }) => entries.length)).toEqual([500, 500, 202]);
  const entries = pages.flatMap((page) => page.entries);
  expect(new Set(entries.map(({ registrationId }) => registrationId)).size).toBe(1202);
  const placeOf = new Map(entries.map(({ registrationId, place }) => [registrationId, place]));
  expect([placeOf.get(first), placeOf.get(second)]).toEqual([null, 1]);
  // Pages go by ids, which are made by chance: the later of the two may come first.
  const placeOfName = new Map(entries.map(({ nickname, place }) => [nickname, place]));
  expect([placeOfName.get('报名者0'), placeOfName.get('报名者1199')]).toEqual([2, 1201]);
  for (const { entries } of pages) {
    const moments = entries.map(({ signedUpAt }) => signedUpAt);
    expect(moments).toEqual([...moments].sort());
  }
});

test('the soonest of a person’s tickets is listed first, however many later ones came after it', async () => {
  const { activityId: soon } = await town.publish(aPlan({ startsInMinutes: 60 }));
  const { registrationId } = await town.signUp(resident, soon);
  // As the functions wrote it.
  const like = (await cloud.dump()).activities?.[soon] as ActivityDocument;
  const seats = (await cloud.dump()).seats?.[soon] as SeatsDocument;
  const held = (await cloud.dump()).registrations?.[registrationId] as RegistrationDocument;
  const later = Array.from({ length: 120 }, (_, index) => `act_${String(index).padStart(16, '0')}`);
  const { database } = cloud;
  const [startAt, endAt] = [addMinutes(like.startAt, 1440), addMinutes(like.endAt, 1440)];
  const sessions = like.sessions.map((session) => ({ ...session, startAt, endAt }));
  await database
    .collection('activities')
    .add({ data: later.map((_id) => ({ ...like, _id, sessions, startAt, endAt })) });
  await database.collection('seats').add({ data: later.map((_id) => ({ ...seats, _id })) });
  await database.collection('registrations').add({
    data: later.map((activityId, index) => ({
      ...held,
      ...{ _id: held._id.replace(soon.slice(4), activityId.slice(4)), activityId },
      ...{ ticketNumber: `T${index}`, signedUpAt: addMinutes(held.signedUpAt, index + 1) },
    })),
  });
  const { tickets } = await granted(resident.call(registration.listTickets, {}));
  expect(tickets).toHaveLength(100);
  expect(tickets[0]).toMatchObject({ registrationId });
});
