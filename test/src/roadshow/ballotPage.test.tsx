import { act, render, screen } from '@testing-library/react';
import BallotPage from '../../../src/roadshow/ballot/index';
import { good, lost, phoneForTests, refused } from '../../support/phone/phoneForTests';

const contestId = 'con_0000000000000001';
const anEntry = (number: number, change: object = {}) => ({
  ...{ key: `e${number}`, entryId: `ent_${String(number).padStart(16, '0')}`, title: `第${number}个项目` },
  ...{ team: `第${number}队`, state: 'waiting', isOpen: false, mine: null, ...change },
});
const open1 = { state: 'scoring', isOpen: true };
const ballot = (change: object = {}) => ({
  ...{ title: '路演', obstacle: null, isClosed: false, onStage: 'e2', serverTime: new Date().toISOString() },
  entries: [anEntry(1, { state: 'locked', mine: 4 }), anEntry(2, open1), anEntry(3)],
  ...change,
});

beforeEach(() => {
  phoneForTests.reset();
  phoneForTests.parameters = { contestId };
});
async function open(change: object = {}) {
  phoneForTests.answer('readBallot', () => good(ballot(change)));
  const { container } = render(<BallotPage />);
  await screen.findByText('路演');
  return {
    container,
    tap: (selector: string) => act(async () => container.querySelector<HTMLElement>(selector)?.click()),
  };
}
const sent = () => phoneForTests.calls.flatMap(({ action, input }) => (action === 'castVote' ? Object(input) : []));

it('gives a mark on a tap, and another one in its place', async () => {
  const { container, tap } = await open();
  expect(container.querySelector('.ballot__mark--mine')).toBeNull();
  phoneForTests.answer('castVote', (input) => good({ mark: Object(input).mark }));
  phoneForTests.answer('readBallot', () => good(ballot({ entries: [anEntry(2, { ...open1, mine: 3 })] })));
  await tap('.vote-3');
  expect(container.querySelector('.ballot__mark--mine')?.textContent).toBe('3好');
  expect(container.querySelector('.ballot__open')?.textContent).toContain('您投了 3 分，关闭前可以改');
  await tap('.vote-5');
  expect(sent()).toEqual([
    { contestId, entry: 'e2', mark: 3 },
    { contestId, entry: 'e2', mark: 5 },
  ]);
});

it('shows what was taken also where the ballot cannot be read again', async () => {
  const { container, tap } = await open();
  phoneForTests.answer('castVote', (input) => good({ mark: Object(input).mark }));
  phoneForTests.answer('readBallot', lost);
  await tap('.vote-4');
  expect(container.querySelector('.ballot__open')?.textContent).toContain('您投了 4 分');
});

it('says of every other entry what was given', async () => {
  const { container } = await open({
    entries: [anEntry(1, { state: 'locked', mine: 4 }), anEntry(2, { state: 'revealed' }), anEntry(3)],
  });
  expect([...container.querySelectorAll('.ballot__other')].map(({ textContent }) => textContent)).toEqual([
    '第1个项目投了 4 分',
    '第2个项目没有投',
    '第3个项目还没有开放',
  ]);
  expect(container.querySelector('.ballot__wait')).not.toBeNull();
});

it('says that voting is over', async () => {
  const { container } = await open({ isClosed: true, entries: [anEntry(1, { state: 'locked', mine: 4 })] });
  expect(container.querySelector('.ballot__over')?.textContent).toContain('投票已经结束');
});

it.each([
  ['no-votes', '这场比赛没有现场投票'],
  ['run-not-started', '比赛还没有开场'],
  ['not-checked-in', '您还没有签到'],
  ['has-task', '工作人员和评委不投票'],
])('says why somebody cannot vote: %s', async (obstacle, words) => {
  phoneForTests.answer('readBallot', () => good(ballot({ obstacle, entries: [anEntry(2, open1)] })));
  const { container } = render(<BallotPage />);
  await screen.findByText(words);
  expect(container.querySelector('.ballot__mark')).toBeNull();
});

it.each([
  ['closed meanwhile', () => refused('not-open'), '这个项目还没有开放打分'],
  ['without a network', lost, '没有连上网络'],
])('says that a vote was not taken: %s', async (_, answer, words) => {
  const { container, tap } = await open();
  phoneForTests.answer('castVote', answer);
  await tap('.vote-2');
  expect(container.querySelector('.failure')?.textContent).toContain(words);
  expect(container.querySelector('.ballot__mark--mine')).toBeNull();
});
