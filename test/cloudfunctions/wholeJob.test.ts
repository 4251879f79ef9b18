import { hmac } from '../../cloudfunctions/_platform/keys';
import * as activity from '../../contracts/activity/calls';
import * as checkin from '../../contracts/checkin/calls';
import * as member from '../../contracts/member/calls';
import { readClassHours } from '../../contracts/ranking/calls';
import * as registration from '../../contracts/registration/calls';
import { currentPolicyVersion } from '../../domain/member/member';
import { ticketCodeAt } from '../../domain/tickets/ticketCode';
import { aPlan } from '../support/plans';
import { cloudOfFile } from '../support/stage';
import { aResident, aTown, granted } from '../support/town';

const cloud = cloudOfFile();

test('from an empty deployment to a ranking that moves', async () => {
  const { organizer, publish, signUp } = await aTown(cloud);
  const lin = await aResident(cloud, 'oLin', { nickname: '小林' });
  const zhou = await aResident(cloud, 'oZhou', { nickname: '老周' });
  await granted(lin.call(member.listMeInRanking, { isListed: true, policyVersion: currentPolicyVersion }));
  const { activityId } = await publish(aPlan({ startsInMinutes: 10 }));

  await signUp(lin, activityId);
  await signUp(zhou, activityId);
  const scan = async (person: typeof lin) => {
    const { tickets, serverTime } = await granted(person.call(registration.listTickets, {}));
    const seed = tickets[0]?.seed;
    if (!seed) throw new Error('a ticket without a seed');
    return granted(
      organizer.call(checkin.scanTicket, {
        activityId,
        sessionId: 's1',
        code: ticketCodeAt(seed, Date.parse(serverTime), hmac),
      }),
    );
  };

  const first = await scan(lin);
  expect(first).toEqual({
    verdict: 'valid',
    nickname: '小林',
    seats: 1,
    sessionId: 's1',
    at: expect.any(String),
    party: null,
  });
  expect(await scan(lin)).toEqual({ ...first, verdict: 'used' });
  expect(await scan(zhou)).toMatchObject({ verdict: 'valid', nickname: '老周' });

  expect(await granted(organizer.call(checkin.readDesk, { activityId, sessionId: null }))).toMatchObject({
    signedUp: 2,
    checkedIn: 2,
  });
  expect(await granted(lin.call(readClassHours, {}))).toEqual({
    rows: [{ rank: 1, nickname: '小林', classHours: 2, isMe: true }],
    me: { classHours: 2, rank: 1, isListed: true, mayBeListed: true },
  });
  expect(await granted(zhou.call(readClassHours, {}))).toEqual({
    rows: [{ rank: 1, nickname: '小林', classHours: 2, isMe: false }],
    me: { classHours: 2, rank: null, isListed: false, mayBeListed: true },
  });
  expect(await granted(lin.call(activity.readActivity, { activityId }))).toMatchObject({
    viewer: { registration: { status: 'confirmed', isCheckedIn: true }, canManage: false },
  });
});
