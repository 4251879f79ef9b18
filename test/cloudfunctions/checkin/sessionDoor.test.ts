import * as checkin from '../../../contracts/checkin/calls';
import * as registration from '../../../contracts/registration/calls';
import { type CloudForTests, cloudForTests, type Person } from '../../support/cloudForTests';
import { codeOf, scan, seedOf } from '../../support/door';
import { aPlan, aSession } from '../../support/plans';
import { aSignUp } from '../../support/signUps';
import { aResident, aTown, granted, type Town } from '../../support/town';
import { expectNothingWritten } from '../../support/unchanged';

let cloud: CloudForTests;
let town: Town;
let lin: Person;
let zhou: Person;
let activityId: string;
beforeAll(async () => {
  cloud = await cloudForTests();
  town = await aTown(cloud);
  lin = await aResident(cloud, 'oLin', { nickname: '小林' });
  zhou = await aResident(cloud, 'oZhou', { nickname: '老周' });
  const sessions = [
    aSession({
      id: 's1',
      startsInMinutes: 20,
      places: [
        { kind: 'hall', capacity: 4 },
        { kind: 'online', capacity: 9 },
      ],
    }),
    aSession({ id: 's2', startsInMinutes: 300, capacity: 1 }),
  ];
  const made = await town.publish(aPlan({ sessions, seatsPerSignUp: 3, onlineAccess: '腾讯会议 123 456 789' }));
  activityId = made.activityId;
});
afterAll(() => cloud.close());

const desk = (sessionId: string | null) => granted(town.organizer.call(checkin.readDesk, { activityId, sessionId }));

test('a ticket opens the door of its own session for all it was made for, and says at another which one', async () => {
  const { registrationId } = await town.signUp(lin, activityId, { seats: 3 });
  const code = codeOf(await seedOf(lin, registrationId));
  const who = { nickname: '小林', seats: 3, sessionId: 's1' };
  expect(await expectNothingWritten(cloud, () => scan(town.organizer, activityId, code, 's2'))).toEqual({
    verdict: 'wrong-session',
    ...who,
    at: null,
    party: null,
  });
  expect(await scan(town.organizer, activityId, code)).toEqual({
    verdict: 'valid',
    ...who,
    at: expect.any(String),
    party: expect.objectContaining({ counted: 3 }),
  });
});

test('who waits is told so at the door, and the name list says the same', async () => {
  const first = await town.signUp(zhou, activityId, { sessionId: 's2' });
  expect(first).toMatchObject({ status: 'confirmed' });
  const waiter = await aResident(cloud, 'oWaiter', { nickname: '阿果' });
  const { registrationId, status } = await town.signUp(waiter, activityId, { sessionId: 's2' });
  expect(status).toBe('waiting');
  const admitted = await expectNothingWritten(cloud, () =>
    granted(town.organizer.call(checkin.checkInByName, { activityId, sessionId: 's2', registrationId })),
  );
  expect(admitted).toMatchObject({ verdict: 'waiting-list', nickname: '阿果', at: null });
});

test('an online ticket takes no seat in the hall', async () => {
  const afar = await aResident(cloud, 'oAfar', { nickname: '远方' });
  const { registrationId } = await town.signUp(afar, activityId, { ticketKind: 'online' });
  const admitted = await granted(
    town.organizer.call(checkin.checkInByName, { activityId, sessionId: 's1', registrationId }),
  );
  expect(admitted).toMatchObject({ verdict: 'online-ticket', nickname: '远方', at: null });
  expect(await granted(afar.call(registration.readTicket, { registrationId }))).toMatchObject({
    ticket: { onlineAccess: '腾讯会议 123 456 789' },
  });
});

test('the desk is of one session, counts people with their companions, and opens with the one whose door is open', async () => {
  expect(await desk(null)).toMatchObject({
    sessions: [{ id: 's1' }, { id: 's2' }],
    sessionId: 's1',
    signedUp: 3,
    checkedIn: 3,
    latest: [{ nickname: '小林' }],
  });
  expect(await desk('s2')).toMatchObject({ sessionId: 's2', signedUp: 1, checkedIn: 0, latest: [] });
});

test('a session that the activity does not have is unknown at the door', async () => {
  const refused = { ok: false, failure: 'unknown-session' };
  const { organizer } = town;
  const registrationId = `reg_${'0'.repeat(16)}.${'0'.repeat(16)}.self`;
  expect([
    await organizer.call(checkin.readDesk, { activityId, sessionId: 's7' }),
    await organizer.call(checkin.scanTicket, { activityId, sessionId: 's7', code: 'TX1' }),
    await organizer.call(checkin.checkInByName, { activityId, sessionId: 's7', registrationId }),
    await lin.call(registration.signUp, aSignUp(activityId, { sessionId: 's7' })),
  ]).toEqual([refused, refused, refused, { ok: false, failure: 'already-signed-up' }]);
});
