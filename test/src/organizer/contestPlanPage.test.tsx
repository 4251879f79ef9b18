import { act, fireEvent, render, screen } from '@testing-library/react';
import ContestPlanPage from '../../../src/organizer/contestPlan/index';
import { aManagedContest, contestId } from '../../support/phone/managedContest';
import { good, lost, phoneForTests } from '../../support/phone/phoneForTests';

const organisationId = 'org_0000000000000001';
const roadshow = {
  ...{ id: 'act_0000000000000001', organisationId, version: 1, kind: 'roadshow', status: 'published' },
  ...{ title: '路演之夜', startAt: '2100-07-08T11:00:00.000Z', endAt: '2100-07-08T14:00:00.000Z' },
  ...{ venue: '礼堂', townshipCode: '510502001', admission: 'first-come', seats: { capacity: 50, left: 50 } },
  ...{ registrationOpensAt: '2100-06-01T00:00:00.000Z', registrationClosesAt: '2100-07-08T10:00:00.000Z' },
  ...{ signedUp: 0, cancelReason: null },
};

beforeEach(() => {
  phoneForTests.reset();
  phoneForTests.answer('listContests', () => good({ contests: [], organisations: [] }));
  phoneForTests.answer('listManaged', () =>
    good({
      activities: [roadshow],
      waits: [],
      next: null,
      organisations: [{ id: organisationId, name: '江阳区文化馆' }],
    }),
  );
});
async function opened() {
  const { container, unmount } = render(<ContestPlanPage />);
  await screen.findByLabelText('比赛名称');
  return {
    container,
    unmount,
    write: (label: string, value: string) =>
      act(async () => fireEvent.change(screen.getByLabelText(label), { target: { value } })),
    tap: (selector: string) => act(async () => container.querySelector<HTMLElement>(selector)?.click()),
    faults: () => [...container.querySelectorAll('.field__wrong')].map(({ textContent }) => textContent),
    sum: () => container.querySelector('.rubric__total')?.textContent,
  };
}
const openKept = (change: Parameters<typeof aManagedContest>[0] = {}) => {
  phoneForTests.parameters = { contestId };
  phoneForTests.answer('readContest', () => good(aManagedContest(change)));
  return opened();
};
const sent = (action: string) =>
  phoneForTests.calls.filter((call) => call.action === action).map(({ input }) => Object(input));

it('makes a contest of the usual rules from a name and a place, under one request until it is answered', async () => {
  const { write, tap } = await opened();
  phoneForTests.answer('createContest', lost);
  await write('比赛名称', '春季路演');
  await write('地点', '文化馆大礼堂');
  await tap('.save-contest-button');
  phoneForTests.answer('createContest', () => good({ contestId, version: 1 }));
  await tap('.save-contest-button');
  const [first, second] = sent('createContest');
  expect(second).toEqual(first);
  expect(first).toMatchObject({
    organisationId,
    plan: {
      ...{ title: '春季路演', venue: '文化馆大礼堂', activityId: null },
      rules: { step: '0.5', trimFrom: 5, minimumPanel: 3, timing: { pitchSeconds: 480, answerSeconds: 300 } },
    },
  });
  expect(phoneForTests.journey).toEqual([`replace /organizer/contest/index?contestId=${contestId}`]);
});

it('says field by field what is missing, and sums the rubric up', async () => {
  const { write, tap, faults, sum } = await opened();
  expect(sum()).toBe('合计 100 分正好 100 分');
  await tap('.add-criterion');
  await write('第 1 项满分', '２０');
  expect(sum()).toBe('合计 — 分要合计 100 分才能发布');
  await tap('.save-contest-button');
  expect(faults()).toEqual([
    '请填写比赛名称，2 到 40 个字',
    '请填写地点',
    '请填写评分项，最多 20 个字，不能重复',
    '请填大于 0 的分数，须是 0.5 分的整数倍',
  ]);
  await write('第 7 项', '团队');
  await write('第 7 项满分', '5');
  expect(sum()).toBe('合计 100 分正好 100 分');
  await tap('.remove-c1');
  expect(sum()).toBe('合计 95 分要合计 100 分才能发布');
  expect(sent('createContest')).toEqual([]);
});

it('takes another rubric, and asks first where one of somebody’s own would be lost', async () => {
  const { container, write, tap } = await opened();
  await tap('.preset-defence');
  expect(phoneForTests.questions).toEqual([]);
  expect(container.querySelectorAll('.rubric__criterion')).toHaveLength(4);
  await write('第 1 项', '讲得清楚');
  phoneForTests.agreesToConfirm = false;
  await tap('.preset-village');
  expect(phoneForTests.questions).toHaveLength(1);
  expect(container.querySelectorAll('.rubric__criterion')).toHaveLength(4);
  phoneForTests.agreesToConfirm = true;
  await tap('.preset-village');
  expect(container.querySelectorAll('.rubric__criterion')).toHaveLength(6);
});

it('lets the hall vote where a roadshow belongs to it', async () => {
  const { write, tap, faults } = await opened();
  await write('比赛名称', '春季路演');
  await write('地点', '礼堂');
  await tap('.hall-0\\.1');
  await tap('.save-contest-button');
  expect(faults()).toEqual(['观众投票要先关联一个路演活动']);
  await tap('.activity-act_0000000000000001');
  phoneForTests.answer('createContest', () => good({ contestId, version: 1 }));
  await tap('.save-contest-button');
  expect(sent('createContest')[0].plan).toMatchObject({
    activityId: roadshow.id,
    rules: { publicShare: { weight: '0.1', quorum: 20 } },
  });
});

it('keeps what was written when one leaves, for this contest as it was read alone', async () => {
  const first = await openKept();
  await first.write('比赛名称', '改到一半');
  first.unmount();
  const again = await openKept();
  expect(screen.getByLabelText<HTMLInputElement>('比赛名称').value).toBe('改到一半');
  again.unmount();
  await openKept({ version: 4 });
  expect(screen.getByLabelText<HTMLInputElement>('比赛名称').value).toBe('特聘村主任项目路演');
});

it('of an open contest wants a hundred, and marks what the server refused', async () => {
  const { write, tap, faults } = await openKept({ status: 'open' });
  await write('第 1 项满分', '20');
  await tap('.save-contest-button');
  expect(faults()).toEqual(['要合计 100 分才能发布']);
  await write('第 1 项满分', '25');
  const refusal = { ok: false, failure: 'wrong-rules', field: 'plan.rules.criteria.1.max' };
  phoneForTests.answer('editContest', () => refusal);
  await tap('.save-contest-button');
  expect(faults()).toHaveLength(1);
  expect(sent('editContest')).toHaveLength(1);
});

it('once the run has begun sends rules and awards as they are', async () => {
  const { plan } = aManagedContest();
  const odd = { ...plan.rules, timing: { pitchSeconds: 95, answerSeconds: 0, overrun: null } };
  const { container, write, tap } = await openKept({
    ...{ status: 'open', run: { status: 'running' } },
    plan: { ...plan, rules: odd },
  });
  expect(container.querySelector('.rubric')).toBeNull();
  phoneForTests.answer('editContest', () => good({ version: 4 }));
  await write('地点', '二楼');
  await tap('.save-contest-button');
  expect(sent('editContest')).toEqual([{ contestId, version: 3, plan: { ...plan, rules: odd, venue: '二楼' } }]);
});
