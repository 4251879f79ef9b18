import { createHmac } from 'node:crypto';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { ticketCodeAt } from '../../../domain/tickets/ticketCode';
import { hmac } from '../../../src/device/hmac';
import TicketPage from '../../../src/pages/ticket/index';
import { good, lost, phoneForTests } from '../../support/phone/phoneForTests';
import { openWith, sent, serverTime, tap, ticket } from '../../support/phone/ticketPage';
import { aTicket } from '../../support/phone/tickets';

it('draws the code that the server expects', () => {
  const seed = aTicket().seed;
  if (!seed) throw new Error('a confirmed ticket has a seed');
  const onServer = (key: Uint8Array, message: Uint8Array) =>
    new Uint8Array(createHmac('sha256', key).update(message).digest());
  const now = Date.parse(serverTime);
  expect(ticketCodeAt(seed, now, hmac)).toBe(ticketCodeAt(seed, now, onServer));
});

it('shows the code, the name and until when the seat can be given back', async () => {
  const { container } = openWith();
  await screen.findByText('小橘灯');
  expect(container.querySelector('canvas')).not.toBeNull();
  expect(container.textContent).toContain('后天 12:30 前可以取消');
});

it('opens without a network from the copy on the phone, and says so', async () => {
  const first = openWith();
  await screen.findByText('小橘灯');
  first.unmount();
  phoneForTests.answer('readTicket', lost);
  const { container } = render(<TicketPage />);
  expect(container.querySelector('canvas')).not.toBeNull();
  await screen.findByText(/没有连上网络，显示的是 今天 8:00 存在手机里的票/);
  expect(container.querySelector('.retry-button')).toBeNull();
});

it('leads from a seat in the hall to the contest that is held there, and from no other seat', async () => {
  const hall = { ...aTicket().activity, kind: 'roadshow' as const };
  const contest = { contestId: 'con_0000000000000007', title: '路演', entriesCloseAt: serverTime, startAt: serverTime };
  const listed = (activityId: string) => good({ contests: [{ ...contest, activityId, venue: '礼堂' }], serverTime });
  phoneForTests.answer('listOpenContests', () => listed(hall.id));
  const { container, unmount } = openWith(aTicket({ activity: hall, checkedInAt: serverTime }));
  await waitFor(() =>
    expect(container.querySelector('.see-contest')?.textContent).toBe('看这场路演：规则、投票和结果'),
  );
  tap(container, '.see-contest');
  expect(phoneForTests.journey).toEqual(['open /roadshow/contest/index?contestId=con_0000000000000007']);
  unmount();
  phoneForTests.answer('listOpenContests', () => listed('act_0000000000000099'));
  const other = openWith(aTicket({ activity: hall }));
  await waitFor(() =>
    expect(phoneForTests.calls.filter(({ action }) => action === 'listOpenContests')).toHaveLength(2),
  );
  // The answer has been drawn.
  await act(async () => undefined);
  expect(other.container.querySelector('.see-contest')).toBeNull();
});

it('tells when the holder was let in, and no longer offers to cancel', async () => {
  const { container } = openWith(aTicket({ checkedInAt: '2026-06-30T06:03:00.000Z' }));
  await screen.findByText('已签到 昨天 14:03');
  expect(container.querySelector('.cancel-button')).toBeNull();
});

it('shows no code once the activity is called off, but the reason', async () => {
  const { container } = openWith(aTicket({ seed: null, activity: { status: 'cancelled', cancelReason: '暴雨' } }));
  await screen.findByText('活动已取消');
  expect(container.textContent).toContain('暴雨');
  expect(container.querySelector('canvas')).toBeNull();
});

it('gives the seat back only after a confirmation', async () => {
  const { container } = openWith();
  await screen.findByText('小橘灯');
  phoneForTests.answer('cancelRegistration', () => good({ status: 'cancelled' }));
  phoneForTests.agreesToConfirm = false;
  await act(async () => tap(container, '.cancel-button'));
  expect(sent()).toEqual([]);
  phoneForTests.agreesToConfirm = true;
  phoneForTests.answer('readTicket', () => good({ ticket: aTicket({ status: 'cancelled', seed: null }), serverTime }));
  await act(async () => tap(container, '.cancel-button'));
  await waitFor(() => expect(container.textContent).toContain('报名已取消'));
  expect(phoneForTests.notes).toEqual(['已取消报名']);
});

it('shows the number under which an applicant stands in the draw', async () => {
  const { container } = openWith(
    aTicket({ status: 'applied', seats: 0, seed: null, lotNumber: 'K7F3-29QA', activity: { admission: 'lot' } }),
  );
  await screen.findByText('K7F3-29QA');
  tap(container, '.see-draw');
  expect(phoneForTests.journey).toEqual(['open /pages/draw/index?activityId=act_0000000000000001']);
  expect(container.querySelector('.cancel-button')?.textContent).toBe('撤回申请');
});

it('says that an application has ended because nobody decided on it in time', async () => {
  const timeline = [
    { step: 'not-decided', at: serverTime, by: 'rule', seats: null, until: null, reason: null },
  ] as const;
  const { container } = openWith(aTicket({ status: 'declined', seats: 0, seed: null, timeline: [...timeline] }));
  await screen.findByText(/到开始时主办方还没有抽签或审核/);
  expect(container.querySelector('.timeline')?.textContent).toContain('到开始时还没有抽签或审核，申请自动结束');
});

it('tells how many changes a long history leaves out, and nothing of a whole one', async () => {
  const signedUp = { step: 'signed-up', at: serverTime, by: 'member', seats: 1, until: null, reason: null } as const;
  const { container, unmount } = openWith(aTicket({ timeline: [signedUp, signedUp], leftOut: 3960 }));
  await screen.findByText('…中间还有 3960 次变动');
  const lines = [...container.querySelectorAll('.timeline__what, .timeline__left-out')].map((line) => line.textContent);
  expect(lines).toEqual(['报名成功，得到 1 个座位', '…中间还有 3960 次变动', '报名成功，得到 1 个座位']);
  unmount();
  const whole = openWith(aTicket({ timeline: [signedUp, signedUp] }));
  await screen.findByText('小橘灯');
  // The kept copy of the first ticket stands there until the second is read.
  await waitFor(() => expect(whole.container.querySelector('.timeline__left-out')).toBeNull());
  expect(whole.container.querySelectorAll('.timeline__what')).toHaveLength(2);
});

it('says that the session was removed while the holder signed up', async () => {
  const timeline = [
    { step: 'session-gone', at: serverTime, by: 'rule', seats: null, until: null, reason: null },
  ] as const;
  const { container } = openWith(aTicket({ status: 'declined', seats: 0, seed: null, timeline: [...timeline] }));
  await screen.findByText('您报名时，主办方正好撤下了这一场。不是您的原因，可以看看别的场次。');
  expect(container.querySelector('.timeline')?.textContent).toContain('报名时主办方正好撤下了这一场，报名自动结束');
});

it('says in the organiser’s words why an application was declined', async () => {
  const timeline = [
    { step: 'rejected', at: serverTime, by: 'organizer', seats: null, until: null, reason: '名额已给本社区的居民' },
  ] as const;
  const { container } = openWith(aTicket({ status: 'declined', seats: 0, seed: null, timeline: [...timeline] }));
  await screen.findByText('主办方说：名额已给本社区的居民');
  expect(container.querySelector('.ticket__status')?.textContent).toBe('没有录取');
});

it.each([
  ['and waits', { status: 'waiting', waiting: { wants: 1, maySplit: false, from: serverTime, offer: null, ahead: 3 } }],
  ['and does not wait', { status: 'declined', waiting: null }],
] as const)('says in the first line to who lost a draw %s, with their lot and the way to check it', async (_, how) => {
  const lotNumber = 'A000000017';
  const { container } = openWith(
    aTicket({ ...how, draw: 'not-drawn', lotNumber, seats: 0, seed: null, activity: { admission: 'lot' } }),
  );
  await screen.findByText('签号 A000000017');
  const [, first, second] = container.querySelector('.ticket__card')?.children ?? [];
  expect(first?.textContent).toContain('没有抽中');
  expect(second?.textContent).toBe('签号 A000000017核对抽签');
  await act(async () => tap(container, '.see-draw'));
  expect(phoneForTests.journey).toEqual([`open /pages/draw/index?activityId=${ticket.activity.id}`]);
});

it('takes an appeal against an absence, and shows its answer', async () => {
  const absence = { appealBy: '2026-08-02T06:30:00.000Z', appeal: null };
  const past = { serverTime: '2026-07-04T00:00:00.000Z' };
  phoneForTests.answer('readTicket', () => good({ ticket: aTicket({ seed: null, absence }), ...past }));
  const { container } = render(<TicketPage />);
  await screen.findByText('这次记为缺席');
  await act(async () => tap(container, '.appeal-button'));
  const reason = '签到时手机没电，志愿者没有登记';
  fireEvent.change(container.querySelector('.appeal-input') ?? container, { target: { value: reason } });
  phoneForTests.answer('appealAbsence', () => good({ appealedAt: past.serverTime }));
  const appeal = { reason, isExcused: true, answer: '已核实，不算缺席' };
  phoneForTests.answer('readTicket', () =>
    good({ ticket: aTicket({ seed: null, absence: { ...absence, appeal } }), ...past }),
  );
  await act(async () => tap(container, '.appeal-submit'));
  await screen.findByText('申诉通过，这次不算缺席');
  expect(container.textContent).toContain('主办方答复：已核实，不算缺席');
  expect(container.querySelector('.ticket__status')?.textContent).toBe('缺席 · 已谅解');
});

it('gives whoever takes part online the way in, to be copied, and no code for a door', async () => {
  const access = '腾讯会议 123-456-789';
  const { container } = openWith(aTicket({ ticketKind: 'online', onlineAccess: access }));
  await screen.findByText('线上参加，不用到场');
  expect(container.querySelector('canvas')).toBeNull();
  await act(async () => tap(container, '.copy-access'));
  expect(phoneForTests.notes[0]).toBe(access);
});

it('gives some seats of a party back after a question, and says how many', async () => {
  phoneForTests.agreesToConfirm = true;
  phoneForTests.answer('giveBackSeats', () => good({ seats: 1 }));
  const { container } = openWith(aTicket({ seats: 4, cancelBy: '2026-07-03T04:30:00.000Z' }));
  await screen.findByText('退 1 个座位');
  await act(async () => tap(container, '.keeps-fewer'));
  await act(async () => tap(container, '.fewer-seats-button'));
  expect(phoneForTests.calls.filter(({ action }) => action === 'giveBackSeats').map(({ input }) => input)).toEqual([
    { registrationId: ticket.registrationId, keeps: 2 },
  ]);
});

it('offers that to nobody who comes alone, is in, or is too late', async () => {
  const { container } = openWith(aTicket({ seats: 1 }));
  await screen.findByText(/同心大讲堂/);
  expect(container.querySelector('.fewer-seats-button')).toBeNull();
});
