import { act, fireEvent, render, screen } from '@testing-library/react';
import ContestPage from '../../../src/organizer/contest/index';
import { aManagedContest, contestId } from '../../support/phone/managedContest';
import { good, lost, phoneForTests, refused } from '../../support/phone/phoneForTests';

beforeEach(() => {
  phoneForTests.reset();
  phoneForTests.parameters = { contestId };
});
async function open(change: Parameters<typeof aManagedContest>[0] = {}) {
  phoneForTests.answer('readContest', () => good(aManagedContest(change)));
  const { container } = render(<ContestPage />);
  await screen.findByText('特聘村主任项目路演');
  return {
    container,
    tap: (selector: string) => act(async () => container.querySelector<HTMLElement>(selector)?.click()),
    write: (label: string, value: string) =>
      act(async () => fireEvent.change(screen.getByLabelText(label), { target: { value } })),
  };
}
const sent = (action: string) =>
  phoneForTests.calls.filter((call) => call.action === action).map(({ input }) => Object(input));
const invited = { code: 'BS-7Q2K-0XMA-93TZ', expiresAt: '2100-07-05T10:00:00.000Z' };
const judge = { id: 'j1', role: 'judge', name: '邓老师', hasJoined: false, invitedUntil: null } as const;

it('says what is missing, and publishes once it is agreed to', async () => {
  const { container, tap } = await open({ missing: ['judges', 'supervisor'] });
  expect(container.querySelector('.contest-missing')?.textContent).toContain('评委还不够');
  phoneForTests.answer('openContest', () => good({ version: 4 }));
  phoneForTests.agreesToConfirm = false;
  await tap('.publish-contest-button');
  expect(sent('openContest')).toEqual([]);
  phoneForTests.agreesToConfirm = true;
  await tap('.publish-contest-button');
  expect(sent('openContest')).toEqual([{ contestId, version: 3 }]);
  expect(phoneForTests.notes).toEqual(['比赛已发布']);
});

it('says that all is ready, and leads to the desk', async () => {
  const { container, tap } = await open({ status: 'open' });
  expect(container.querySelector('.contest-ready')).not.toBeNull();
  await tap('.open-desk-button');
  expect(phoneForTests.journey).toEqual([`open /organizer/stage/index?contestId=${contestId}`]);
});

it('adds a person once, however often it is tried, and shows the code', async () => {
  const { container, tap, write } = await open();
  expect(container.textContent).toContain('还没有人');
  await tap('.add-person-button');
  await tap('.add-person-submit');
  expect(container.querySelector('.field__wrong')?.textContent).toBe('请填写姓名，最多 20 个字');
  await tap('.role-supervisor');
  await write('姓名', ' 周老师');
  phoneForTests.answer('addOfficial', lost);
  await tap('.add-person-submit');
  phoneForTests.answer('addOfficial', () => good({ version: 4, id: 'o1', ...invited }));
  await tap('.add-person-submit');
  const [first, second] = sent('addOfficial');
  expect(second).toEqual(first);
  expect(first).toMatchObject({ contestId, version: 3, role: 'supervisor', name: '周老师' });
  expect(container.textContent).toContain(invited.code);
  expect(container.textContent).toContain('周老师 的邀请码（主持监督）');
});

it('says of each person whether they joined; gives a new code, and takes a task back with a reason', async () => {
  const tasks = [
    judge,
    { ...judge, id: 'j2', name: '何老师', hasJoined: true },
    { ...judge, id: 'j3', name: '罗老师', invitedUntil: '2020-01-01T00:00:00.000Z' },
  ] as const;
  const { container, tap, write } = await open({ tasks });
  const asides = [...container.querySelectorAll('.entry__aside')].map(({ textContent }) => textContent);
  expect(asides.slice(-3)).toEqual(['评委 · 还没有邀请码', '评委 · 已加入', '评委 · 邀请码已过期']);

  await tap('.task-j1-entry');
  phoneForTests.answer('inviteOfficial', () => good({ version: 4, ...invited }));
  await tap('.invite-again-button');
  expect(sent('inviteOfficial')).toMatchObject([{ contestId, version: 3, id: 'j1' }]);
  expect(container.textContent).toContain(invited.code);

  await tap('.task-j2-entry');
  expect(container.querySelector('.invite-again-button')).toBeNull();
  await tap('.remove-person-button');
  await write('为什么收回', '另有任务');
  phoneForTests.answer('removeOfficial', () => refused('changed-meanwhile'));
  await tap('.remove-person-submit');
  expect(container.querySelector('.failure')).not.toBeNull();
  phoneForTests.answer('removeOfficial', () => good({ version: 5 }));
  await tap('.remove-person-submit');
  expect(sent('removeOfficial')[1]).toEqual({ contestId, version: 3, id: 'j2', reason: '另有任务' });
  expect(phoneForTests.notes).toContain('已收回');
});

it('says what the earlier stages count, whether they are published, and leads to taking their entries over', async () => {
  const stageId = 'con_00000000000visit';
  const stage = { contestId: stageId, title: '初赛', weight: '40', startAt: '2100-06-01T11:00:00.000Z' };
  const stages = { ownWeight: '60', earlier: [{ ...stage, isPublished: true, without: 2 }] };
  const { container, tap } = await open({ status: 'open', stages, missing: ['stage-results'] });
  expect(container.querySelector('.contest-stages')?.textContent).toContain(
    '初赛 40%结果已公布2 个项目没有这一阶段的成绩这一场占 60%从「初赛」接入项目',
  );
  expect(container.querySelector('.contest-missing')?.textContent).toContain('有项目缺前面阶段的成绩');
  await tap('.take-over-entry');
  expect(phoneForTests.journey).toEqual([`open /organizer/takeOver/index?contestId=${contestId}&stageId=${stageId}`]);
});

it('waits for an earlier stage that is not published yet', async () => {
  const stage = { contestId: 'con_00000000000visit', title: '初赛', weight: '40', startAt: '2100-06-01T11:00:00.000Z' };
  const stages = { ownWeight: '60', earlier: [{ ...stage, isPublished: false, without: 0 }] };
  const { container } = await open({ status: 'open', stages, missing: ['stages-published'] });
  expect(container.querySelector('.contest-stages')?.textContent).toContain('初赛 40%结果还没公布');
  expect(container.querySelector('.take-over-entry')).toBeNull();
});
