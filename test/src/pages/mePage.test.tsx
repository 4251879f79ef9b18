import { act, fireEvent, render, screen } from '@testing-library/react';
import MePage from '../../../src/pages/me/index';
import { good, phoneForTests, refused } from '../../support/phone/phoneForTests';

const contestId = 'con_0000000000000001';
const mine = (role: string, isRunning = false) => ({
  ...{ contestId, title: '特聘村主任项目路演', status: 'open', startAt: '2100-07-08T11:00:00.000Z' },
  ...{ venue: '大礼堂', roles: [role], isRunning },
});
const serverTime = '2026-07-01T00:00:00.000Z';

beforeEach(() => {
  phoneForTests.reset();
  phoneForTests.answer('readMe', () =>
    good({ profile: null, isAdministrator: false, organisations: [], comingTickets: 0, restriction: null }),
  );
  phoneForTests.answer('listMyContests', () => good({ contests: [], serverTime }));
});
async function open() {
  const { container } = render(<MePage />);
  await screen.findByText('还没有填写资料');
  const tap = (selector: string) => act(async () => container.querySelector<HTMLElement>(selector)?.click());
  const accept = async (code: string) => {
    await tap('.invitation-entry');
    const input = container.querySelector('.invitation-input');
    if (input === null) throw new Error('no field for a code');
    await act(async () => fireEvent.change(input, { target: { value: code } }));
    await tap('.invitation-submit');
  };
  return { container, tap, accept };
}
const actions = () => phoneForTests.calls.map(({ action }) => action);

it('sends a contest’s code to the contest and any other to the organisation, each once', async () => {
  const { container, accept } = await open();
  expect(container.textContent).not.toContain('我的比赛任务');
  phoneForTests.answer('joinContest', () => good({ contestId, title: '特聘村主任项目路演', role: 'judge' }));
  phoneForTests.answer('acceptInvitation', () => refused('invitation-unknown'));
  await accept('bs-7q2k-0xma-93tz');
  expect(phoneForTests.notes).toEqual(['您已是「特聘村主任项目路演」的评委']);
  await accept('7Q2K-0XMA-93TZ');
  expect(container.textContent).toContain('邀请码不对');
  expect(actions().filter((action) => action === 'joinContest')).toHaveLength(1);
  expect(actions().filter((action) => action === 'acceptInvitation')).toHaveLength(1);
});

it('says why a contest’s code is not taken', async () => {
  const { container, accept } = await open();
  phoneForTests.answer('joinContest', () => refused('has-other-task'));
  await accept('BS-7Q2K-0XMA-93TZ');
  expect(container.textContent).toContain('您在这场比赛里已有任务');
});

it.each([
  ['judge', '/judge/evening/index'],
  ['alternate', '/judge/evening/index'],
  ['supervisor', '/organizer/stage/index'],
  ['checker', '/organizer/entries/index'],
])('leads a %s to where the task is done', async (role, page) => {
  phoneForTests.answer('listMyContests', () => good({ contests: [mine(role, role === 'judge')], serverTime }));
  const { container, tap } = await open();
  expect(container.textContent).toContain('我的比赛任务');
  if (role === 'judge') expect(container.textContent).toContain('正在进行');
  await tap('.my-contest-entry');
  expect(phoneForTests.journey).toEqual([`open ${page}?contestId=${contestId}`]);
});
