import { act, render, screen } from '@testing-library/react';
import ResultsPage from '../../../src/roadshow/results/index';
import { good, phoneForTests } from '../../support/phone/phoneForTests';

beforeEach(() => phoneForTests.reset());

const aResult = (number: number, startAt: string, awards: readonly string[]) => ({
  contestId: `con_${String(number).padStart(16, '0')}`,
  title: `第${number}场路演`,
  startAt,
  awarded: awards.map((award, index) => ({ award, title: `项目${index + 1}`, team: `队${index + 1}` })),
});

it('lists contests by the year of their evening in China, with their first awards', async () => {
  phoneForTests.answer('listResults', () =>
    good({
      results: [
        aResult(3, '2026-12-31T17:00:00.000Z', ['特等奖', '一等奖', '一等奖', '二等奖', 'rest']),
        aResult(2, '2026-11-28T11:00:00.000Z', ['特等奖', 'rest']),
        aResult(1, '2026-03-01T11:00:00.000Z', []),
      ],
    }),
  );
  const { container } = render(<ResultsPage />);
  await screen.findByText('第3场路演');
  expect([...container.querySelectorAll('.section-title')].map(({ textContent }) => textContent)).toEqual([
    '2027 年',
    '2026 年',
  ]);
  expect([...container.querySelectorAll('.leaf-card__words')].map(({ textContent }) => textContent)).toEqual([
    '第3场路演特等奖项目1一等奖项目2一等奖项目3共 5 个项目获奖',
    '第2场路演特等奖项目1',
    '第1场路演',
  ]);
  await act(async () => container.querySelectorAll<HTMLElement>('.result-row')[1]?.click());
  expect(phoneForTests.journey).toEqual(['open /roadshow/result/index?contestId=con_0000000000000002']);
});

it('says that nothing was published yet', async () => {
  phoneForTests.answer('listResults', () => good({ results: [] }));
  render(<ResultsPage />);
  await screen.findByText('还没有公布的比赛结果');
});
