import { act, render, screen } from '@testing-library/react';
import TakeOverPage from '../../../src/organizer/takeOver/index';
import { good, phoneForTests } from '../../support/phone/phoneForTests';

const [contestId, stageId] = ['con_00000000000final', 'con_00000000000visit'];
const entry = (number: number, change: Readonly<Record<string, unknown>> = {}) => ({
  ...{ entryId: `ent_${String(number).padStart(16, '0')}`, title: `第${number}个项目`, team: `第${number}队` },
  ...{ rank: number, final: `${90 - number}.00`, isTaken: false, ...change },
});
const entries = [entry(1, { isTaken: true }), entry(2), entry(3), entry(4), entry(5, { rank: null, final: null })];

beforeEach(() => {
  phoneForTests.reset();
  phoneForTests.parameters = { contestId, stageId };
});
async function open(isListClosed = false) {
  phoneForTests.answer('listStageEntries', () => good({ title: '初赛', entries, isListClosed }));
  const { container } = render(<TakeOverPage />);
  await screen.findByText('初赛');
  return {
    container,
    tap: (selector: string) => act(async () => container.querySelector<HTMLElement>(selector)?.click()),
    tapRow: (index: number) =>
      act(async () => [...container.querySelectorAll<HTMLElement>('.stage-entry-check')][index]?.click()),
    button: () => container.querySelector('.take-over-button')?.textContent,
  };
}
const sent = () =>
  phoneForTests.calls.filter(({ action }) => action === 'takeOverEntries').map(({ input }) => Object(input));

it('takes the first ranks, less those that are there already, once it is agreed to', async () => {
  const { container, tap, tapRow, button } = await open();
  expect(container.querySelector('.stage-entry')?.textContent).toBe('第1个项目第 1 名 · 89.00 分 · 第1队已接入');
  expect(button()).toBe('请先勾选项目');
  await tap('.first-3');
  expect(button()).toBe('接入 2 个项目');
  await tapRow(1);
  await tapRow(3);
  expect(button()).toBe('接入 2 个项目');
  phoneForTests.answer('takeOverEntries', () => good({ taken: 2, left: [] }));
  phoneForTests.agreesToConfirm = false;
  await tap('.take-over-button');
  expect(sent()).toEqual([]);
  phoneForTests.agreesToConfirm = true;
  await tap('.take-over-button');
  expect(sent()).toEqual([{ contestId, stageId, entryIds: [entries[1]?.entryId, entries[4]?.entryId] }]);
  expect(phoneForTests.notes).toEqual(['已接入 2 个项目']);
});

it('says which entries were left, and why', async () => {
  const { container, tap } = await open();
  await tap('.first-3');
  const left = [{ entryId: entries[2]?.entryId, title: '第3个项目', reason: 'has-other-task' }];
  phoneForTests.answer('takeOverEntries', () => good({ taken: 1, left }));
  await tap('.take-over-button');
  expect(container.querySelector('.take-over-left')?.textContent).toBe(
    '这些没有接入第3个项目：团队里有人是这一场的评委或工作人员',
  );
});

it('takes nothing more once the list is closed', async () => {
  const { container } = await open(true);
  expect(container.textContent).toContain('名单已经封存');
  expect(container.querySelector('.take-over-button')).toBeNull();
  expect(container.querySelector('.stage-entry-check')).toBeNull();
});
