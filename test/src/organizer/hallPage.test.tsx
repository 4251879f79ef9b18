import { act, render } from '@testing-library/react';
import HallPage from '../../../src/organizer/hall/index';
import { good, phoneForTests, refused } from '../../support/phone/phoneForTests';

const contestId = 'con_0123456789abcdef';
const run = { contestId, isRehearsal: false };
const tokens = ['a1'.repeat(24), 'b2'.repeat(24)];

beforeEach(() => {
  phoneForTests.reset();
  phoneForTests.parameters = { contestId, isRehearsal: 'false' };
});
const open = () => {
  const { container } = render(<HallPage />);
  return {
    says: (selector: string) => container.querySelector(selector)?.textContent ?? null,
    tap: (selector: string) => act(async () => container.querySelector<HTMLElement>(selector)?.click()),
  };
};

it('shows what opens the hall’s page once it was made, to be copied, and takes it back', async () => {
  const left = [...tokens];
  phoneForTests.answer('openHall', () => good({ token: left.shift() }));
  phoneForTests.answer('closeHall', () => good({ isClosed: true }));
  const { says, tap } = open();
  expect(says('.hall__text')).toBeNull();
  await tap('.open-hall-button');
  expect(says('.hall__text')).toBe(`#token=${tokens[0]}`);
  await tap('.copy-hall-button');
  expect(phoneForTests.notes).toEqual([`#token=${tokens[0]}`]);
  await tap('.open-hall-again');
  expect(says('.hall__text')).toBe(`#token=${tokens[1]}`);
  await tap('.close-hall');
  expect(phoneForTests.questions.map(({ title }) => title)).toEqual(['换一个新网址？', '收回大屏网址？']);
  expect([says('.hall__text'), phoneForTests.notes.at(-1)]).toEqual([null, '已收回，旧网址打不开了']);
  expect(phoneForTests.calls.map(({ action, input }) => [action, input])).toEqual([
    ['openHall', run],
    ['openHall', run],
    ['closeHall', run],
  ]);
});

it('says in words that there is no evening yet', async () => {
  phoneForTests.answer('openHall', () => refused('run-not-started'));
  const { says, tap } = open();
  await tap('.open-hall-button');
  expect(says('.failure__what')).toBe('比赛还没有开场');
});
