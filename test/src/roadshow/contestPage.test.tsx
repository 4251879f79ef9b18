import { act, render, screen } from '@testing-library/react';
import { usualAwards, usualRules } from '../../../locales/zh-CN/contest/rubrics';
import RankingsPage from '../../../src/pages/rankings/index';
import ContestPage from '../../../src/roadshow/contest/index';
import ContestsPage from '../../../src/roadshow/contests/index';
import { good, phoneForTests } from '../../support/phone/phoneForTests';

const contestId = 'con_0000000000000001';
const serverTime = new Date().toISOString();
const share = { weight: '0.2', quorum: 20 };

const aContest = (change: object, entry: object | null = null) => ({
  contest: {
    ...{ contestId, status: 'open', title: '总决赛', summary: '', organisationName: '市委统战部', activityId: null },
    ...{ entriesCloseAt: serverTime, startAt: serverTime, venue: '大礼堂', rules: usualRules, awards: usualAwards },
    ...{ eraseAfter: '2100-01-01T00:00:00.000Z', hasDraw: false, isContinued: false, ...change },
  },
  viewer: { entry, canCheck: false, obstacle: 'entries-closed' },
  serverTime,
});

beforeEach(() => {
  phoneForTests.reset();
  phoneForTests.parameters = { contestId };
});
async function open(...of: Parameters<typeof aContest>) {
  phoneForTests.answer('readOpenContest', () => good(aContest(...of)));
  const { container } = render(<ContestPage />);
  await screen.findByText('总决赛');
  return {
    container,
    tap: (selector: string) => act(async () => container.querySelector<HTMLElement>(selector)?.click()),
  };
}

it('leads everyone to the draw of its order once there is one', async () => {
  const { container, tap } = await open({ hasDraw: true });
  await tap('.see-draw-entry');
  expect(phoneForTests.journey).toEqual([`open /pages/draw/index?contestId=${contestId}`]);
  expect(container.textContent).toContain('报名截止');
});

it('says of a later stage where its entries come from, and no closing date that does not count', async () => {
  const { container } = await open({ isContinued: true });
  expect(container.textContent).toContain('从前面阶段选出，不另外报名');
  expect(container.textContent).not.toContain('报名截止');
  expect(container.querySelector('.see-draw-entry')).toBeNull();
});

it('leads to the result once it is published, and still to one’s own entry', async () => {
  const entry = { entryId: 'ent_0000000000000001', status: 'shortlisted', isApplicant: true };
  const { container, tap } = await open({ status: 'published' }, entry);
  expect(container.querySelector('.contest__obstacle')).toBeNull();
  await tap('.see-result-button');
  await tap('.my-entry-entry');
  expect(phoneForTests.journey).toEqual([
    `open /roadshow/result/index?contestId=${contestId}`,
    'open /roadshow/entry/index?entryId=ent_0000000000000001',
  ]);
});

it.each([
  ['with votes', { activityId: 'act_0000000000000001', rules: { ...usualRules, publicShare: share } }, true],
  ['without votes', { activityId: 'act_0000000000000001' }, false],
  ['without a hall', { rules: { ...usualRules, publicShare: share } }, false],
  [
    'that is over',
    { status: 'published', activityId: 'act_0000000000000001', rules: { ...usualRules, publicShare: share } },
    false,
  ],
])('a contest %s leads to the ballot where there is one', async (_, change, hasBallot) => {
  const { container, tap } = await open(change);
  expect(container.querySelector('.ballot-entry') !== null).toBe(hasBallot);
  await tap('.ballot-entry');
  expect(phoneForTests.journey).toEqual(hasBallot ? [`open /roadshow/ballot/index?contestId=${contestId}`] : []);
});

it('published results are reached from the contests and from the rankings', async () => {
  phoneForTests.answer('listOpenContests', () => good({ contests: [], serverTime }));
  phoneForTests.answer('listMyEntries', () => good({ entries: [] }));
  phoneForTests.answer('readClassHours', () => good({ rows: [], me: null }));
  for (const page of [<ContestsPage key="contests" />, <RankingsPage key="rankings" />]) {
    phoneForTests.journey = [];
    const { container, unmount } = render(page);
    await screen.findByText('历届路演结果');
    await act(async () => container.querySelector<HTMLElement>('.results-entry')?.click());
    expect(phoneForTests.journey).toEqual(['open /roadshow/results/index']);
    unmount();
  }
});
