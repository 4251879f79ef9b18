import { act, fireEvent, render, screen } from '@testing-library/react';
import { earliestNotice } from '../../../domain/contest/publication';
import ContestPage from '../../../src/organizer/contest/index';
import ContestResultPage from '../../../src/organizer/contestResult/index';
import { aManagedContest } from '../../support/phone/managedContest';
import { good, phoneForTests, refused } from '../../support/phone/phoneForTests';
import { aPublishedResult, publishedContest as contestId } from '../../support/phone/publishedResult';

beforeEach(() => {
  phoneForTests.reset();
  phoneForTests.parameters = { contestId };
});
const handsOn = (container: HTMLElement) => ({
  container,
  tap: (selector: string) => act(async () => container.querySelector<HTMLElement>(selector)?.click()),
});
const sent = (action: string) =>
  phoneForTests.calls.flatMap((call) => (call.action === action ? Object(call.input) : []));
const unpublished = () =>
  good({ title: '2026 总决赛', result: null, mine: null, serverTime: new Date().toISOString() });

async function open(answer: () => unknown) {
  phoneForTests.answer('readResult', answer);
  const { container } = render(<ContestResultPage />);
  await screen.findByText('2026 总决赛');
  return handsOn(container);
}

it.each([
  ['open', { status: 'closed' }, '公布结果'],
  ['published', { status: 'closed' }, '结果和异议'],
] as const)('a contest that is %s and whose run is closed leads on to its result', async (status, run, words) => {
  phoneForTests.answer('readContest', () => good(aManagedContest({ status, run })));
  const { container, tap } = handsOn(render(<ContestPage />).container);
  await screen.findByText(words);
  expect(container.querySelector('.contest-ready')).toBeNull();
  await tap('.contest-result-button');
  await tap('.contest-desk-entry');
  expect(phoneForTests.journey.map((step) => step.split('?')[0])).toEqual([
    'open /organizer/contestResult/index',
    'open /organizer/stage/index',
  ]);
});

it('publishes for the shortest notice unless another day is chosen, once it is agreed to', async () => {
  const { container, tap } = await open(unpublished);
  const earliest = earliestNotice(new Date().toISOString());
  phoneForTests.agreesToConfirm = false;
  await tap('.publish-result-button');
  expect(phoneForTests.questions[0]?.content).toContain('公布后不能撤回');
  expect(sent('publishResult')).toEqual([]);
  phoneForTests.agreesToConfirm = true;
  phoneForTests.answer('publishResult', () => good({ publishedAt: '2026-11-28T12:00:00.000Z' }));
  phoneForTests.answer('readResult', () => good(aPublishedResult().answer));
  await tap('.publish-result-button');
  expect(sent('publishResult')).toEqual([{ contestId, noticeUntil: earliest }]);
  expect(container.textContent).toContain('没有人提出异议');
  await tap('.see-result-button');
  expect(phoneForTests.journey).toEqual([`open /roadshow/result/index?contestId=${contestId}`]);
});

it('says that a notice would be too short, and sends nothing', async () => {
  const { container, tap } = await open(unpublished);
  await act(async () => {
    fireEvent.change(container.querySelector('.notice-until-date input') as Element, {
      target: { value: '2026-01-05' },
    });
  });
  expect(container.querySelector('.field__wrong')?.textContent).toContain('公示至少 5 个工作日，最早到');
  await tap('.publish-result-button');
  expect(phoneForTests.questions).toEqual([]);
});

it('says what the server has against it', async () => {
  const { container, tap } = await open(unpublished);
  phoneForTests.answer('publishResult', () => refused('run-not-closed'));
  await tap('.publish-result-button');
  expect(container.querySelector('.failure')?.textContent).toContain('评分还没有结束');
});

it('answers an appeal in public, once it is agreed to', async () => {
  const at = '2026-11-29T02:00:00.000Z';
  const entryId = aPublishedResult().answer.result?.standings[0]?.entryId ?? '';
  const waiting = { id: `${contestId}.${entryId}`, entryId, reason: '请复核第一项', at, answer: null };
  const { container, tap } = await open(() => good(aPublishedResult({ appeals: [waiting] }).answer));
  await tap('.answer-appeal');
  await tap('.answer-appeal-submit');
  expect(container.querySelector('.field__wrong')?.textContent).toBe('请写清楚，至少 2 个字');
  await act(async () => fireEvent.change(screen.getByLabelText('怎样答复？'), { target: { value: '已复核无误' } }));
  phoneForTests.answer('answerResultAppeal', () => good({ at }));
  phoneForTests.answer('readResult', () =>
    good(aPublishedResult({ appeals: [{ ...waiting, answer: { text: '已复核无误', at } }] }).answer),
  );
  await tap('.answer-appeal-submit');
  expect(sent('answerResultAppeal')).toEqual([{ contestId, appealId: waiting.id, answer: '已复核无误' }]);
  expect(container.querySelector('.appeal__answer')?.textContent).toContain('已复核无误');
  expect(container.querySelector('.answer-appeal')).toBeNull();
});
