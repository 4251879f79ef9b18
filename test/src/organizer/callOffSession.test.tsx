import { act, fireEvent, render, screen } from '@testing-library/react';
import ManagementPage from '../../../src/organizer/activity/index';
import { aManagedPlan } from '../../support/phone/managedPlan';
import { good, phoneForTests, refused } from '../../support/phone/phoneForTests';

const activityId = 'act_0000000000000001';
const reason = '主讲人生病';
const places = [{ kind: 'hall', capacity: 20 }] as const;
const begun = { id: 's1', startAt: '2020-07-03T06:30:00.000Z', endAt: '2100-07-02T08:00:00.000Z', places };
const second = { id: 's2', startAt: '2100-07-03T06:30:00.000Z', endAt: '2100-07-03T08:00:00.000Z', places };
const third = { id: 's3', startAt: '2100-07-04T06:30:00.000Z', endAt: '2100-07-04T08:00:00.000Z', places };

beforeEach(() => {
  phoneForTests.reset();
  phoneForTests.parameters = { activityId };
  phoneForTests.answer('cancelActivity', () => good({ version: 4 }));
});

const open = async (
  sessions: readonly (typeof second)[],
  managed: Parameters<typeof aManagedPlan>[0]['managed'] = {},
) => {
  phoneForTests.answer('readPlan', () => good(aManagedPlan({ plan: { sessions }, managed })));
  const { container } = render(<ManagementPage />);
  await screen.findByText('竹编技艺体验与产品化');
  return {
    container,
    links: () =>
      [...container.querySelectorAll('.management__session')]
        .filter((row) => [...row.querySelectorAll('.text-link')].some((link) => link.textContent === '取消这一场'))
        .map((row) => row.querySelector('.management__when')?.textContent),
    tap: (selector: string) => act(async () => container.querySelector<HTMLElement>(selector)?.click()),
    write: (label: string) =>
      act(async () => fireEvent.change(screen.getByLabelText(label), { target: { value: reason } })),
  };
};
const sent = () => phoneForTests.calls.filter(({ action }) => action === 'cancelActivity').map(({ input }) => input);
const title = '为什么取消 2100年7月4日 周日 14:30 这一场？';

it('offers to call off each session to come of several, and none that has begun', async () => {
  const page = await open([begun, second, third]);
  expect(page.links()).toEqual(['2100年7月3日 周六 14:30–16:00', '2100年7月4日 周日 14:30–16:00']);
  expect(page.container.querySelector('.call-off-button')).toBeNull();
});

it('offers the whole alone where one session stands, or nobody sees them yet', async () => {
  const alone = await open([second]);
  expect([alone.links(), alone.container.querySelector('.call-off-button') !== null]).toEqual([[], true]);
  const one = await open([second, third], { calledOff: [{ sessionId: 's2', reason }] });
  expect(one.links()).toEqual([]);
  const draft = await open([second, third], { status: 'draft' });
  expect(draft.links()).toEqual([]);
});

it('asks why with the session’s date, calls off that one alone, and then shows the reason at it', async () => {
  const page = await open([second, third]);
  await page.tap('.call-off-s3');
  expect(screen.getByText(title)).toBeTruthy();
  expect(page.container.textContent).toContain('报了这一场的人都会看到这句话，可以改选别的场次');
  await page.write(title);
  const calledOff = [{ sessionId: 's3', reason }];
  const after = aManagedPlan({ plan: { sessions: [second, third] }, managed: { calledOff } });
  phoneForTests.answer('readPlan', () => good(after));
  await page.tap('.reason-submit');
  expect(phoneForTests.questions).toEqual([
    { title: '确定取消这一场？', content: '不能恢复。报了这一场的人会看到取消和原因，别的场次照常。' },
  ]);
  expect(sent()).toEqual([{ activityId, reason, sessionId: 's3' }]);
  expect(phoneForTests.notes).toEqual(['这一场已取消']);
  expect(page.container.querySelector('.management__session-s3 .management__called-off')?.textContent).toBe(
    `已取消：${reason}`,
  );
  expect(page.container.querySelector('.management__session-s2 .management__called-off')).toBeNull();
  const barsOf = (id: string) => page.container.querySelectorAll(`.management__session-${id} .filled-bar`).length;
  // Nobody comes to it any more: no seats are counted.
  expect([barsOf('s2'), barsOf('s3')]).toEqual([1, 0]);
  expect([page.links(), screen.queryByText(title)]).toEqual([[], null]);
});

it('calls off nothing without a reason or against second thoughts, and keeps what was refused open', async () => {
  const page = await open([second, third]);
  await page.tap('.call-off-s3');
  await page.tap('.reason-submit');
  expect(page.container.textContent).toContain('请写明原因，至少 2 个字');
  await page.write(title);
  phoneForTests.agreesToConfirm = false;
  await page.tap('.reason-submit');
  expect(sent()).toEqual([]);
  phoneForTests.agreesToConfirm = true;
  phoneForTests.answer('cancelActivity', () => refused('activity-started'));
  await page.tap('.reason-submit');
  expect(sent()).toHaveLength(1);
  expect(screen.getByLabelText<HTMLInputElement>(title).value).toBe(reason);
});

it('keeps the reason written for one session apart from that of another and of the whole', async () => {
  const page = await open([second, third]);
  await page.tap('.call-off-s3');
  await page.write(title);
  await page.tap('.popup-overlay');
  await page.tap('.call-off-s2');
  const other = '为什么取消 2100年7月3日 周六 14:30 这一场？';
  expect(screen.getByLabelText<HTMLInputElement>(other).value).toBe('');
  await page.tap('.popup-overlay');
  await page.tap('.call-off-button');
  expect(screen.getByLabelText<HTMLInputElement>('为什么取消？').value).toBe('');
});
