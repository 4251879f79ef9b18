import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import OwnSheetPage from '../../../src/roadshow/ownSheet/index';
import { good, lost, phoneForTests, refused } from '../../support/phone/phoneForTests';
import { aPublishedResult, publishedContest as contestId } from '../../support/phone/publishedResult';

const criterion = { id: 'drive', name: '带动效应', max: '25' };
const sheet = {
  ...{ title: '桂圆林下养蜂', rank: 3, final: '70.00', deduction: '0.5', stages: [] },
  criteria: [
    { ...criterion, own: '20.00', lowest: '15.00', median: '18.50', highest: '22.50' },
    { ...criterion, id: 'innov', name: '创新性', own: null, lowest: null, median: null, highest: null },
  ],
  remarks: ['数字再细一点', '讲得实在'],
};
const entryId = aPublishedResult().answer.result?.standings[2]?.entryId ?? '';
const appeal = { id: 'a', entryId, reason: '第一项请复核', at: '2026-11-29T02:00:00.000Z', answer: null };

beforeEach(() => {
  phoneForTests.reset();
  phoneForTests.parameters = { contestId };
  phoneForTests.answer('readOwnSheet', () => good(sheet));
});
async function open(mayAppeal: boolean, appeals: (typeof appeal)[] = []) {
  phoneForTests.answer('readResult', () => good(aPublishedResult({ appeals }, { entryId, mayAppeal }).answer));
  const { container } = render(<OwnSheetPage />);
  await screen.findByText('桂圆林下养蜂');
  return {
    container,
    tap: (selector: string) => act(async () => container.querySelector<HTMLElement>(selector)?.click()),
    write: (value: string) =>
      act(async () => fireEvent.change(screen.getByLabelText('对哪里有异议？'), { target: { value } })),
  };
}
const sent = () => phoneForTests.calls.flatMap(({ action, input }) => (action === 'appealResult' ? Object(input) : []));

it('shows each criterion against the lowest, the middle and the highest of the field', async () => {
  const { container } = await open(true);
  expect([...container.querySelectorAll('.own-sheet__place > *')].map(({ textContent }) => textContent)).toEqual([
    '第 3 名',
    '最后得分 70.00',
    '其中超时扣 0.5 分',
  ]);
  expect(container.querySelector('.spread-drive')?.textContent).toBe(
    '带动效应20.00 / 25全场最低 15.00，中间 18.50，最高 22.50',
  );
  expect(container.querySelector<HTMLElement>('.spread__dot')?.style.left).toBe('80%');
  expect(container.querySelector('.spread-innov')?.textContent).toBe('创新性没有分数');
});

it('shows what judges wrote to the entrants, and no card for it where nobody did', async () => {
  const { container } = await open(true);
  const words = () => [...container.querySelectorAll('.own-sheet__remark')].map(({ textContent }) => textContent);
  expect(words()).toEqual(['数字再细一点', '讲得实在']);
  phoneForTests.answer('readOwnSheet', () => good({ ...sheet, remarks: [] }));
  const other = await open(true);
  await waitFor(() => expect(other.container.querySelector('.own-sheet__remarks')).toBeNull());
});

it('says what each stage gives to the final, where there were several', async () => {
  const { container: alone } = await open(true);
  expect(alone.querySelector('.own-sheet__stages')).toBeNull();
  cleanup();
  const stages = [
    { contestId: 'con_00000000000visit', title: '初赛', weight: '25', final: '85.20', component: '21.30' },
    { contestId: 'con_00000000000final', title: '决赛', weight: '75', final: null, component: null },
  ];
  phoneForTests.answer('readOwnSheet', () => good({ ...sheet, stages }));
  const { container } = await open(true);
  expect([...container.querySelectorAll('.own-sheet__stage')].map(({ textContent }) => textContent)).toEqual([
    '初赛 25%：21.30这一阶段得 85.20 分',
    '决赛 75%：没有成绩',
  ]);
});

it('says why somebody else sees no sheet', async () => {
  phoneForTests.answer('readOwnSheet', () => refused('not-applicant'));
  phoneForTests.answer('readResult', () => good(aPublishedResult().answer));
  const { container } = render(<OwnSheetPage />);
  await screen.findByText('这里只给参赛的人看');
  expect(container.querySelector('.appeal-result-button')).toBeNull();
});

it('appeals once it is agreed to, under one request however often it is sent', async () => {
  const { container, tap, write } = await open(true);
  await tap('.appeal-result-button');
  await tap('.appeal-result-submit');
  expect(container.querySelector('.field__wrong')?.textContent).toBe('请写清楚，至少 5 个字');
  await write(' 第一项请复核 ');
  phoneForTests.agreesToConfirm = false;
  await tap('.appeal-result-submit');
  expect(sent()).toEqual([]);
  phoneForTests.agreesToConfirm = true;
  phoneForTests.answer('appealResult', lost);
  await tap('.appeal-result-submit');
  expect(container.querySelector('.failure')).not.toBeNull();
  phoneForTests.answer('appealResult', () => good({ at: appeal.at }));
  phoneForTests.answer('readResult', () =>
    good(aPublishedResult({ appeals: [appeal] }, { entryId, mayAppeal: false }).answer),
  );
  await tap('.appeal-result-submit');
  const [first, second] = sent();
  expect(first).toMatchObject({ contestId, reason: '第一项请复核' });
  expect(second).toEqual(first);
  expect(container.querySelector('.own-sheet__appeal')?.textContent).toContain('第一项请复核');
  expect(container.querySelector('.appeal-result-button')).toBeNull();
});

it('keeps what was written of an appeal', async () => {
  const { tap, write } = await open(true);
  await tap('.appeal-result-button');
  await write('写了一半的异议');
  expect([...phoneForTests.storage].map((kept) => JSON.stringify(kept)).join()).toContain('写了一半的异议');
});

it('says that the notice is over', async () => {
  const { container } = await open(false);
  expect(container.textContent).toContain('公示期已经结束，不能再提出异议。');
});

it('leads to the published result', async () => {
  const { tap } = await open(false, [appeal]);
  await tap('.see-result');
  expect(phoneForTests.journey).toEqual([`open /roadshow/result/index?contestId=${contestId}`]);
});
