import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { aManagedPlan } from '../../support/phone/managedPlan';
import { good, phoneForTests, refused } from '../../support/phone/phoneForTests';
import { activityId, openEdited, opened, openNew, organisations, sent } from '../../support/phone/planPage';
import { aService } from '../../support/plans';

const twelveAndThree = [{ sessionId: 's1', ticketKind: 'hall', seats: 12, waiting: 3 }] as const;

it('asks of a plain activity no more than it did without sessions', async () => {
  const { container } = await openNew();
  const labels = [...container.querySelectorAll('.field__label')].map((label) => label.textContent);
  expect(labels).toEqual([
    ...['类型', '标题', '介绍', '区县和乡镇', '地点', '开始', '结束', '名额'],
    ...['报名开始', '报名截止', '学时', '年龄要求', '手机号'],
  ]);
});

it('makes a second session, places of other kinds and the way to join, and sends them', async () => {
  const { tap, write, container } = await openNew();
  phoneForTests.answer('createActivity', () => good({ activityId, version: 1 }));
  await write('标题', '竹编技艺');
  await write('地点', '镇竹编工坊');
  const township = container.querySelector('.township-picker input');
  await act(async () => fireEvent.change(township ?? document.body, { target: { value: '02' } }));
  await tap('.new1-add-online');
  await write('线上名额', '100');
  await write('线上怎么参加', '腾讯会议 123 456');
  await tap('.add-session');
  await tap('.session-card-new2 .new2-online-remove');
  await tap('.settings-entry');
  await tap('.admission-lot');
  await tap('.seats-per-sign-up-more');
  await tap('.save-plan-button');
  const { plan } = sent('createActivity');
  expect(plan.sessions.map(({ id, places }: { id: string; places: unknown }) => ({ id, places }))).toEqual([
    {
      id: 'new1',
      places: [
        { kind: 'hall', capacity: 50 },
        { kind: 'online', capacity: 100 },
      ],
    },
    { id: 'new2', places: [{ kind: 'hall', capacity: 50 }] },
  ]);
  expect([plan.admission, plan.seatsPerSignUp, plan.onlineAccess]).toEqual(['lot', 2, '腾讯会议 123 456']);
  expect(phoneForTests.notes).toContain('报名截止已提前，留出抽签或审核的时间');
});

it('shows what is taken beside the figure, and spells out the choice when it is to be fewer', async () => {
  const { container, tap, write } = await openEdited(aManagedPlan({ managed: { taken: twelveAndThree } }));
  expect(container.querySelector('.field-s1-hall .field__hint')?.textContent).toBe(
    '已占 12 个，还有 3 位在等。加名额，马上按次序留给他们',
  );
  await write('名额', '10');
  expect(container.querySelector('.field-s1-hall .field__wrong')?.textContent).toContain('已经占了 12 个，不能更少');
  await tap('.save-plan-button');
  expect(phoneForTests.calls.some(({ action }) => action === 'editActivity')).toBe(false);
  await tap('.see-people');
  expect(phoneForTests.journey).toEqual([`open /organizer/roster/index?activityId=${activityId}`]);
  phoneForTests.answer('editActivity', () => good({ version: 4 }));
  await tap('.s1-hall-keep');
  await tap('.save-plan-button');
  expect(sent('editActivity').plan.sessions[0].places).toEqual([{ kind: 'hall', capacity: 12 }]);
  expect(sent('editActivity').version).toBe(3);
});

it('learns who came in meanwhile from a refusal, and keeps what was written', async () => {
  const { container, tap, write } = await openEdited();
  await write('地点', '二楼报告厅');
  await write('名额', '10');
  phoneForTests.answer('editActivity', () => refused('capacity-below-signed-up'));
  phoneForTests.answer('readPlan', () => good(aManagedPlan({ managed: { taken: twelveAndThree, version: 3 } })));
  await tap('.save-plan-button');
  expect(container.querySelector('.field-s1-hall .field__wrong')?.textContent).toContain('已经占了 12 个，不能更少');
  expect(screen.getByLabelText<HTMLInputElement>('地点').value).toBe('二楼报告厅');
});

it('does not remove a session with people in it, and says why', async () => {
  const [first] = aManagedPlan({}).plan.sessions;
  const second = { id: 's2', startAt: '2100-07-04T06:30:00.000Z', endAt: '2100-07-04T08:00:00.000Z' };
  const sessions = first ? [first, { ...first, ...second }] : [];
  const { container, tap } = await openEdited(aManagedPlan({ plan: { sessions }, managed: { taken: twelveAndThree } }));
  expect(container.querySelector('.s1-remove')).toBeNull();
  expect(container.querySelector('.session-card-s1')?.textContent).toContain('不能删除');
  await tap('.s2-remove');
  expect(container.querySelector('.session-card-s1')).toBeNull();
  expect(screen.getByLabelText<HTMLInputElement>('名额').value).toBe('20');
});

it('asks before a move that people will be told of', async () => {
  phoneForTests.agreesToConfirm = false;
  const { tap, write } = await openEdited(aManagedPlan({ managed: { taken: twelveAndThree } }));
  await write('地点', '二楼报告厅');
  await tap('.save-plan-button');
  expect(phoneForTests.calls.some(({ action }) => action === 'editActivity')).toBe(false);
  phoneForTests.agreesToConfirm = true;
  phoneForTests.answer('editActivity', () => good({ version: 4 }));
  await tap('.save-plan-button');
  expect(sent('editActivity').plan.venue).toBe('二楼报告厅');
});

it('asks before terms change that people have said yes to', async () => {
  const { tap, write } = await openEdited(
    aManagedPlan({ plan: { details: aService() }, managed: { taken: twelveAndThree } }),
  );
  phoneForTests.answer('editActivity', () => good({ version: 4 }));
  await write('风险提示', '要下水');
  await tap('.save-plan-button');
  expect(phoneForTests.questions.map(({ title }) => title)).toEqual(['保存并请大家再确认？']);
  expect(sent('editActivity').plan.details.risks).toBe('要下水');
});

it('leaves how seats are given as it is once people have signed up', async () => {
  const { container } = await openEdited(
    aManagedPlan({ plan: { admission: 'lot' }, managed: { taken: twelveAndThree } }),
  );
  expect(container.querySelectorAll('.field-admission .choice__option')).toHaveLength(1);
  expect(container.querySelector('.field-admission .field__hint')?.textContent).toBe(
    '已经有人按这个方式报名，不能再改',
  );
});

const twoOrganisations = [...organisations, { id: 'org_0000000000000002', name: '瓷语茶社' }];
const openOf = (choices: typeof organisations) => {
  phoneForTests.answer('listManaged', () => good({ activities: [], waits: [], next: null, organisations: choices }));
  phoneForTests.answer('createActivity', () => good({ activityId, version: 1 }));
  return opened('标题');
};

const writeWhole = async (page: Awaited<ReturnType<typeof opened>>) => {
  await page.write('标题', '竹编技艺');
  await page.write('地点', '镇竹编工坊');
  const township = page.container.querySelector('.township-picker input');
  await act(async () => fireEvent.change(township ?? document.body, { target: { value: '02' } }));
};

it.each([
  ['the one chosen before', twoOrganisations, 'org_0000000000000002'],
  ['one that is still one’s own', organisations, 'org_0000000000000001'],
])('sends a plan that was left unsent to %s', async (_, later, organisationId) => {
  const first = await openOf(twoOrganisations);
  await writeWhole(first);
  await first.tap('.organisation-org_0000000000000002');
  cleanup();
  const again = await openOf(later);
  await again.tap('.save-plan-button');
  const { requestId: _id, ...written } = sent('createActivity');
  expect(written).toEqual({ organisationId, plan: expect.objectContaining({ title: '竹编技艺' }) });
  expect(Object.keys(written.plan)).not.toContain('organisationId');
});

it('keeps an unfinished plan as a draft on the server, but none with something wrong in it', async () => {
  const page = await openOf(organisations);
  await page.write('标题', '竹编技艺');
  await page.write('名额', '很多');
  await page.tap('.keep-incomplete');
  expect([...page.container.querySelectorAll('.field__wrong')].map((one) => one.textContent)).toEqual([
    '请填写 1 到 5000 的整数',
  ]);
  await page.write('名额', '30');
  await page.tap('.keep-incomplete');
  expect(sent('createActivity').plan).toMatchObject({ title: '竹编技艺', venue: '', townshipCode: '' });
  expect(phoneForTests.journey).toEqual([`replace /organizer/activity/index?activityId=${activityId}`]);
});

it('keeps nothing unfinished of what people can see', async () => {
  const { container, tap, write } = await openEdited();
  await write('标题', '');
  expect(container.querySelector('.keep-incomplete')).toBeNull();
  await tap('.save-plan-button');
  expect(container.querySelector('.field-title .field__wrong')?.textContent).toBe('请填写标题，1 到 40 个字');
  expect(phoneForTests.calls.some(({ action }) => action === 'editActivity')).toBe(false);
});
