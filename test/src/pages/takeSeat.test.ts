import { takeSeat } from '../../../src/pages/signUp/takeSeat';
import { good, lost, phoneForTests, refused } from '../../support/phone/phoneForTests';

beforeEach(() => phoneForTests.reset());

const activityId = 'act_0000000000000001';
const registrationId = 'reg_0000000000000001.0000000000000002.self';
const seat = {
  activityId,
  sessionId: 's1',
  ticketKind: 'hall',
  seats: 1,
  maySplit: false,
  profile: null,
  phone: null,
} as const;
const confirmed = { registrationId, status: 'confirmed' } as const;
const requestIds = () =>
  phoneForTests.calls
    .filter(({ action }) => action === 'signUp')
    .map(({ input }) => (input as { requestId: string }).requestId);

it('carries the same request through a lost answer, however often it is retried', async () => {
  phoneForTests.answer('signUp', lost);
  await takeSeat(seat);
  await takeSeat(seat);
  phoneForTests.answer('signUp', () => good(confirmed));
  expect(await takeSeat(seat)).toEqual({ ok: true, value: confirmed });
  expect(new Set(requestIds()).size).toBe(1);
  expect(requestIds()[0]).toMatch(/^[0-9a-z]{16,32}$/);
});

it.each(['unexpected', 'misconfigured'])(
  'carries the same request through an answer that decides nothing: %s',
  async (failure) => {
    phoneForTests.answer('signUp', () => refused(failure));
    await takeSeat(seat);
    await takeSeat(seat);
    expect(requestIds()).toHaveLength(2);
    expect(new Set(requestIds()).size).toBe(1);
  },
);

it('makes a new request for the next seat once the last was answered', async () => {
  phoneForTests.answer('signUp', () => refused('activity-full'));
  expect(await takeSeat(seat)).toEqual({ ok: false, failure: 'activity-full' });
  await takeSeat(seat);
  expect(new Set(requestIds()).size).toBe(2);
});

it('saves the profile first, and takes no seat when that is refused', async () => {
  phoneForTests.answer('saveProfile', () => refused('guardian-needed'));
  const profile = { nickname: '小石榴', ageBand: 'under-14' } as const;
  expect(await takeSeat({ ...seat, profile })).toEqual({ ok: false, failure: 'guardian-needed' });
  expect(phoneForTests.calls).toEqual([{ action: 'saveProfile', input: { ...profile, policyVersion: '2026-11' } }]);
});

it('presses once more, under another id, where what an earlier press made is over by now', async () => {
  phoneForTests.answer('signUp', lost);
  await takeSeat(seat);
  phoneForTests.answer('signUp', () => {
    phoneForTests.answer('signUp', () => good(confirmed));
    return good({ registrationId, status: 'cancelled' });
  });
  expect(await takeSeat(seat)).toEqual({ ok: true, value: confirmed });
  const [lostOne, repeated, anew] = requestIds();
  expect(repeated).toBe(lostOne);
  expect(anew).not.toBe(lostOne);
  expect(requestIds()).toHaveLength(3);
});
