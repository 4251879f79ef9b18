import { waitFor } from '@testing-library/react';
import { lost, phoneForTests, refused } from '../../support/phone/phoneForTests';
import { aShownSession } from '../../support/phone/shownActivity';
import { open, profile } from '../../support/phone/signUpPage';

const firstDay = aShownSession({ id: 's1', startAt: '2026-07-03T06:30:00.000Z', endAt: '2026-07-03T08:00:00.000Z' });
const secondDay = aShownSession({ id: 's2', startAt: '2026-07-04T01:00:00.000Z', endAt: '2026-07-04T02:30:00.000Z' });
const hall = { kind: 'hall', capacity: 20, left: 0, hasQueue: true, ahead: 3 } as const;
const online = { kind: 'online', capacity: 200, left: 150, hasQueue: false, ahead: 0 } as const;
const sessions = [
  { ...firstDay, places: [hall] },
  { ...secondDay, places: [hall, online] },
];
const lastSent = () => phoneForTests.calls.at(-1)?.input;

it('asks for a session, then for the kind of ticket, and says what pressing leads to', async () => {
  const page = await open({ viewer: { profile }, activity: { sessions } });
  page.tap('.consent-check');
  page.tap('.submit-button');
  await waitFor(() => expect(page.text()).toContain('请选择一个场次'));
  page.tap('.session-s2');
  page.tap('.submit-button');
  await waitFor(() => expect(page.text()).toContain('请选择怎么参加'));
  page.tap('.kind-online');
  expect(page.text()).toContain('现在有座，马上为您留好');
  page.tap('.submit-button');
  await waitFor(() => expect(phoneForTests.journey).toHaveLength(1));
  expect(lastSent()).toMatchObject({ sessionId: 's2', ticketKind: 'online', seats: 1 });
});

it('asks a party whether it may be split only where there is a waitlist', async () => {
  const page = await open({ viewer: { profile }, activity: { seatsPerSignUp: 3 } });
  page.tap('.seats-more');
  page.tap('.seats-more');
  expect(page.text()).toContain('现在有座，马上为您留 3 个座位');
  expect(page.text()).not.toContain('座位不够时');
});

it('tells a party that is too large for the free seats how many would get in at once', async () => {
  const page = await open({ viewer: { profile }, activity: { seatsPerSignUp: 4 } });
  for (let more = 0; more < 3; more++) page.tap('.seats-more');
  expect(page.text()).toContain('座位不够，先为 4 人排候补');
  expect(page.text()).toContain('现在空着 3 个座位，改成 3 人可以马上报上。');
});

it('lets a party on a waitlist say that it may be split, and never asks for more seats than are allowed', async () => {
  const page = await open({ viewer: { profile }, activity: { sessions: sessions.slice(0, 1), seatsPerSignUp: 2 } });
  expect(page.text()).toContain('已经满了，先排候补');
  expect(page.text()).not.toContain('座位不够时');
  page.tap('.seats-more');
  page.tap('.seats-more');
  expect(page.text()).toContain('座位不够，先为 2 人排候补');
  expect(page.text()).toContain('空出 2 个座位才轮到您');
  page.tap('.split-apart');
  page.tap('.consent-check');
  page.tap('.submit-button');
  await waitFor(() => expect(phoneForTests.journey).toHaveLength(1));
  expect(lastSent()).toMatchObject({ seats: 2, maySplit: true });
});

it('says before one joins the waitlist how many stand there', async () => {
  const page = await open({ viewer: { profile }, activity: { sessions } });
  expect(page.text()).toContain('已满 · 可候补 · 前面 3 位');
  page.tap('.session-s1');
  expect(page.text()).toContain('候补里前面有 3 位。');
  page.tap('.session-s2');
  page.tap('.kind-online');
  expect(page.text()).not.toContain('候补里前面');
});

it('says nothing of the length of a waitlist that nobody stands in', async () => {
  const alone = { ...firstDay, places: [{ ...hall, ahead: 0 }] };
  const page = await open({ viewer: { profile }, activity: { sessions: [alone] } });
  expect(page.text()).toContain('已经满了，先排候补');
  expect(page.text()).not.toContain('前面');
});

it('makes a new request of another wish, even when the earlier one was never answered', async () => {
  const page = await open({ viewer: { profile }, activity: { seatsPerSignUp: 2 } });
  phoneForTests.answer('signUp', lost);
  page.tap('.consent-check');
  page.tap('.submit-button');
  await waitFor(() => expect(page.text()).toContain('没有连上网络'));
  page.tap('.seats-more');
  phoneForTests.answer('signUp', () => refused('already-signed-up'));
  page.tap('.submit-button');
  await waitFor(() => expect(page.text()).toContain('您已经报过名了'));
  const sent = phoneForTests.calls.filter(({ action }) => action === 'signUp').map(({ input }) => input);
  const ids = sent.map((input) => (input as { requestId: string }).requestId);
  expect(new Set(ids).size).toBe(2);
});

const afterDoor = {
  viewer: { profile },
  serverTime: '2026-07-03T07:10:00.000Z',
} as const;
const late = { registrationClosesAt: '2026-07-04T00:00:00.000Z' };
const free = { ...hall, left: 5, hasQueue: false, ahead: 0 };

it('says of a hall whose door has closed that check-in is over, and not that it is full', async () => {
  const page = await open({ ...afterDoor, activity: { ...late, sessions: [{ ...firstDay, places: [free, online] }] } });
  expect(page.text()).toContain('到场参加。 签到已结束');
  expect(page.text()).not.toContain('满');
  page.tap('.kind-hall');
  expect(page.text()).toContain('这一场的签到已经结束');
  expect(page.text()).toContain('现在报名也进不了场');
  page.tap('.kind-online');
  expect(page.text()).toContain('现在有座，马上为您留好');
});

it('says so of the only session too, and asks for no other', async () => {
  const page = await open({ ...afterDoor, activity: { ...late, sessions: [{ ...firstDay, places: [free] }] } });
  expect(page.text()).toContain('这一场的签到已经结束');
  expect(page.text()).not.toContain('哪一场');
});
