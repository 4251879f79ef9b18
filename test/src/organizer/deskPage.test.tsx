import { act, render, screen, waitFor } from '@testing-library/react';
import DeskPage from '../../../src/organizer/desk/index';
import { good, lost, phoneForTests } from '../../support/phone/phoneForTests';

const activityId = 'act_0000000000000001';
const code = 'TX1.ABCD.ABCDEFGH23.ABCDEF.ABCDEFGHJKMN';
const sessions = [{ id: 's1', startAt: '2026-07-03T06:30:00.000Z', endAt: '2026-07-03T08:00:00.000Z' }];
const evening = { id: 's2', startAt: '2026-07-03T11:00:00.000Z', endAt: '2026-07-03T12:30:00.000Z' };
const desk = (checkedIn: number) => ({
  title: '竹编技艺体验与产品化',
  status: 'published',
  sessions,
  sessionId: 's1',
  startAt: '2026-07-03T06:30:00.000Z',
  opensAt: '2026-07-03T06:00:00.000Z',
  closesAt: '2026-07-03T07:00:00.000Z',
  signedUp: 12,
  checkedIn,
  latest: [],
  serverTime: '2026-07-03T06:05:00.000Z',
});

beforeEach(() => {
  phoneForTests.reset();
  phoneForTests.parameters = { activityId };
  phoneForTests.answer('readDesk', () => good(desk(3)));
  phoneForTests.scan = async () => ({ result: code });
});
const open = async () => {
  const { container } = render(<DeskPage />);
  await screen.findByText('应到 12 人');
  return {
    container,
    tap: (selector: string) => act(async () => container.querySelector<HTMLElement>(selector)?.click()),
  };
};

it('fills the screen with the answer and moves the count', async () => {
  const { container, tap } = await open();
  phoneForTests.answer('readDesk', () => good(desk(4)));
  phoneForTests.answer('scanTicket', () =>
    good({
      verdict: 'valid',
      nickname: '小橘灯',
      seats: 1,
      sessionId: 's1',
      at: '2026-07-03T06:03:00.000Z',
      party: null,
    }),
  );
  await tap('.scan-button');
  expect(container.querySelector('.door--yes')?.textContent).toContain('签到成功');
  expect(container.querySelector('.door__name')?.textContent).toBe('小橘灯');
  await waitFor(() => expect(container.querySelector('.desk__figure')?.textContent).toBe('4'));
});

it('opens one scanner on a double tap, and another once the first is closed', async () => {
  const closers: (() => void)[] = [];
  phoneForTests.scan = () => new Promise((_, refuse) => closers.push(() => refuse(new Error('scanCode:fail cancel'))));
  const { tap } = await open();
  await tap('.scan-button');
  await tap('.scan-button');
  expect([closers.length, phoneForTests.notes]).toEqual([1, []]);
  await act(async () => closers[0]?.());
  await tap('.scan-button');
  expect(closers).toHaveLength(2);
});

it('answers a second scan with the time of the first', async () => {
  const { container, tap } = await open();
  phoneForTests.answer('scanTicket', () =>
    good({
      verdict: 'used',
      nickname: '小橘灯',
      seats: 1,
      sessionId: 's1',
      at: '2026-07-03T06:03:00.000Z',
      party: null,
    }),
  );
  await tap('.scan-button');
  expect(container.querySelector('.door__word')?.textContent).toBe('已签到 14:03');
});

it('asks again about the same code when the network swallowed the answer', async () => {
  const { container, tap } = await open();
  phoneForTests.answer('scanTicket', lost);
  await tap('.scan-button');
  expect(container.textContent).toContain('没有连上网络');
  phoneForTests.scan = async () => Promise.reject(new Error('the camera must stay closed'));
  phoneForTests.answer('scanTicket', () =>
    good({ verdict: 'forged', nickname: null, seats: null, sessionId: null, at: null, party: null }),
  );
  await tap('.retry-button');
  expect(container.querySelector('.door--no')?.textContent).toContain('假码');
  const scans = phoneForTests.calls.filter(({ action }) => action === 'scanTicket');
  expect(scans.map(({ input }) => input)).toEqual([
    { activityId, sessionId: 's1', code },
    { activityId, sessionId: 's1', code },
  ]);
});

it('goes back to the desk when nothing was scanned', async () => {
  phoneForTests.scan = async () => Promise.reject(new Error('scanCode:fail cancel'));
  const { container, tap } = await open();
  await tap('.scan-button');
  expect(phoneForTests.notes).toEqual(['没有扫到，请再试一次']);
  expect(container.querySelector('.door')).toBeNull();
});

it('says how many people a ticket lets in', async () => {
  const { container, tap } = await open();
  phoneForTests.answer('scanTicket', () =>
    good({
      verdict: 'valid',
      nickname: '小橘灯',
      seats: 3,
      sessionId: 's1',
      at: '2026-07-03T06:03:00.000Z',
      party: null,
    }),
  );
  await tap('.scan-button');
  expect(container.querySelector('.door__party')?.textContent).toBe('3 人');
});

it('says of a party how many have not come, counts the others, and asks no more', async () => {
  const registrationId = 'reg_0000000000000001.0000000000000002.self';
  const { container, tap } = await open();
  const valid = { verdict: 'valid', nickname: '小橘灯', seats: 3, sessionId: 's1', at: '2026-07-03T06:03:00.000Z' };
  phoneForTests.answer('scanTicket', () => good({ ...valid, party: { registrationId, counted: 3 } }));
  phoneForTests.answer('correctHeadcount', () => good({ people: 2 }));
  await tap('.scan-button');
  expect([...container.querySelectorAll('.door__missing-choice')].map(({ textContent }) => textContent)).toEqual([
    '1 位',
    '2 位',
  ]);
  await tap('.missing-1');
  const corrections = phoneForTests.calls.filter(({ action }) => action === 'correctHeadcount');
  expect(corrections.map(({ input }) => input)).toEqual([{ activityId, registrationId, seen: 3, people: 2 }]);
  expect(container.querySelector('.door__party')?.textContent).toBe('2 人');
  expect(container.querySelector('.door__missing')).toBeNull();
});

it('keeps the door of the session that was chosen, and says for which one a ticket is', async () => {
  phoneForTests.answer('scanTicket', () =>
    good({ verdict: 'wrong-session', nickname: '小橘灯', seats: 2, sessionId: 's1', at: null, party: null }),
  );
  phoneForTests.answer('readDesk', (input) =>
    good({ ...desk(3), sessions: [...sessions, evening], sessionId: Object(input).sessionId ?? 's1' }),
  );
  const { container, tap } = await open();
  await tap('.session-s2');
  await waitFor(() => expect(container.querySelector('.session-s2')?.className).toContain('chip--chosen'));
  await tap('.scan-button');
  expect(phoneForTests.calls.find(({ action }) => action === 'scanTicket')?.input).toEqual({
    activityId,
    sessionId: 's2',
    code,
  });
  expect(container.querySelector('.door--wait')?.textContent).toContain('场次不对');
  expect(container.querySelector('.door__reason')?.textContent).toBe('票是「今天 14:30」那场的');
  expect(container.querySelector('.door__party')).toBeNull();
});
