import { act, fireEvent, render, screen } from '@testing-library/react';
import PersonPage from '../../../src/organizer/person/index';
import { good, phoneForTests, refused } from '../../support/phone/phoneForTests';
import { aRosterEntry, type RosterEntry } from '../../support/phone/rosterEntries';

const { registrationId } = aRosterEntry(1);
const step = { at: '2026-06-20T02:00:00.000Z', by: 'member', seats: 2, until: null, reason: null } as const;
const timeline = [
  { ...step, step: 'joined-waiting-list' },
  { ...step, step: 'offered', by: 'rule', until: '2026-06-21T02:00:00.000Z' },
  { ...step, step: 'offer-accepted' },
];
const appeal = { reason: '那天孩子发烧了', at: '2026-07-04T02:00:00.000Z', isExcused: null, answer: null };
const answered = (entry: Partial<RosterEntry>, raised: object | null = null, signedUpAs: string | null = null) =>
  good({ entry: aRosterEntry(1, entry), signedUpAs, timeline, appeal: raised });

beforeEach(() => {
  phoneForTests.reset();
  phoneForTests.parameters = { registrationId, startAt: encodeURIComponent('2026-07-03T06:30:00.000Z') };
});
const open = async () => {
  const { container } = render(<PersonPage />);
  await screen.findByText('报名者1');
  const button = (selector: string) => container.querySelector<HTMLElement>(selector);
  return { container, tap: (selector: string) => act(async () => button(selector)?.click()) };
};

it('tells the whole history, latest first', async () => {
  phoneForTests.answer('readRosterEntry', () => answered({ seats: 2 }));
  const { container } = await open();
  expect(container.querySelector('.fact__value')?.textContent).toMatch(/14:30$/);
  const steps = [...container.querySelectorAll('.timeline__what')].map((what) => what.textContent);
  expect(steps).toHaveLength(3);
  expect(steps[0]).toContain('确认参加');
  expect(steps[2]).toContain('候补');
});

it('tells in one line above the first entry how many changes are left out', async () => {
  phoneForTests.answer('readRosterEntry', () =>
    good({ entry: aRosterEntry(1), signedUpAs: null, timeline, leftOut: 12, appeal: null }),
  );
  const { container } = await open();
  const lines = [...container.querySelectorAll('.timeline__what, .timeline__left-out')].map((line) => line.textContent);
  expect(lines).toEqual([
    '确认参加，得到 2 个座位',
    expect.stringContaining('空出座位'),
    '…中间还有 12 次变动',
    '排进候补，要 2 个座位',
  ]);
});

it('shows a phone number only after it was asked for, one tap from being dialled', async () => {
  phoneForTests.answer('readRosterEntry', () => answered({ hasPhone: true }));
  phoneForTests.answer('revealPhone', () => good({ phone: '13800000000' }));
  const { container, tap } = await open();
  expect(container.textContent).not.toContain('13800000000');
  await tap('.reveal-phone-button');
  expect(container.querySelector('.phone-line__number')?.textContent).toBe('13800000000');
  await tap('.phone-line__call');
  expect(phoneForTests.journey).toEqual(['call 13800000000']);
});

it('says that there is no number to look at', async () => {
  phoneForTests.answer('readRosterEntry', () => answered({ hasPhone: false }));
  const { container } = await open();
  expect(container.querySelector('.phone-line__none')?.textContent).toBe('没有留手机号，请在现场联系');
  expect(container.querySelector('.reveal-phone-button')).toBeNull();
});

it('answers an appeal in words, and shows the answer instead of the question', async () => {
  phoneForTests.answer('readRosterEntry', () => answered({ hasOpenAppeal: true }, appeal));
  phoneForTests.answer('decideAppeal', () => good({ decidedAt: '2026-07-05T02:00:00.000Z' }));
  const { container, tap } = await open();
  expect(container.querySelector('.appeal__reason')?.textContent).toBe('那天孩子发烧了');
  await tap('.grant-appeal-button');
  await tap('.appeal-answer-submit');
  expect(container.querySelector('.field__wrong')?.textContent).toBe('请写一句答复，至少 2 个字');
  await act(async () =>
    fireEvent.change(screen.getByLabelText('申诉成立，怎么答复？'), { target: { value: '理解，祝早日康复' } }),
  );
  phoneForTests.answer('readRosterEntry', () =>
    answered({}, { ...appeal, isExcused: true, answer: '理解，祝早日康复' }),
  );
  await tap('.appeal-answer-submit');
  expect(phoneForTests.calls.find(({ action }) => action === 'decideAppeal')?.input).toEqual({
    registrationId,
    isExcused: true,
    answer: '理解，祝早日康复',
  });
  expect(container.querySelector('.appeal .status')?.textContent).toBe('成立，这次缺席不算');
  expect(container.querySelector('.grant-appeal-button')).toBeNull();
});

it('says that a colleague was faster, and shows their answer', async () => {
  phoneForTests.answer('readRosterEntry', () => answered({ hasOpenAppeal: true }, appeal));
  phoneForTests.answer('decideAppeal', () => refused('already-decided'));
  const { container, tap } = await open();
  await tap('.refuse-appeal-button');
  await act(async () =>
    fireEvent.change(screen.getByLabelText('申诉不成立，怎么答复？'), { target: { value: '没有提前说' } }),
  );
  phoneForTests.answer('readRosterEntry', () => answered({}, { ...appeal, isExcused: true, answer: '理解' }));
  await tap('.appeal-answer-submit');
  expect(container.textContent).toContain('这条申诉已经答复过');
  expect(container.querySelector('.appeal .status')?.textContent).toBe('成立，这次缺席不算');
});

it('keeps the nickname of the sign-up in the history of who has another one now', async () => {
  phoneForTests.answer('readRosterEntry', () => answered({}, null, '小林'));
  const { container } = await open();
  expect(container.querySelector('.person__name')?.textContent).toBe('报名者1');
  expect(screen.getByText('报名时的昵称：小林')).toBeTruthy();
});
