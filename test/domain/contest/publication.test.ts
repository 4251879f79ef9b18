import { compareResult } from '../../../domain/contest/compareResult';
import { earliestNotice, partsOf, reviewNotice } from '../../../domain/contest/publication';
import type { PlainProtocolText } from '../../../domain/judging/protocolText';
import type { StandingText } from '../../../domain/judging/standings';
import { instantAt } from '../../../domain/time/beijing';

test.each([
  ['a Monday', instantAt(2026, 11, 23, 9), '2026-11-30'],
  ['a Friday, late at night in China', instantAt(2026, 11, 27, 23, 59), '2026-12-04'],
  ['a Saturday', instantAt(2026, 11, 28, 0, 1), '2026-12-04'],
  ['a Sunday', instantAt(2026, 11, 29, 12), '2026-12-04'],
])('what is published on %s has five working days after it', (_, publishedAt, until) => {
  expect(earliestNotice(publishedAt)).toBe(until);
  expect(reviewNotice(until, publishedAt).ok).toBe(true);
  const dayBefore = until.replace(/\d\d$/, (day) => String(Number(day) - 1).padStart(2, '0'));
  expect(reviewNotice(dayBefore, publishedAt)).toEqual({ ok: false, failure: 'notice-too-short' });
});

test('the parts of a text are the text, and none cuts a character in two', () => {
  const text = `${'竹'.repeat(23_999)}🎋${'海'.repeat(30_000)}`;
  const parts = partsOf(text);
  expect(parts.join('')).toBe(text);
  expect(parts.map(({ length }) => length)).toEqual([23_999, 24_000, 6_002]);
});

describe('a result against its protocol', () => {
  const link = (receipt: string) => ({ act: 'lock', entry: 'e1', deduction: '0', at: '', receipt }) as const;
  const protocol = {
    format: 'tongxin-result-protocol/1',
    entries: [
      { id: 'e1', title: '竹编', marks: [] },
      { id: 'e2', title: '养蜂', marks: [] },
    ],
    seal: { algorithm: 'sha-256', head: 'head', links: [link('last'), link('closing')] },
  } as unknown as PlainProtocolText;
  const standing = (entry: string, rank: number, final: string): StandingText => ({
    ...{ entry, rank, final },
    ...{ components: {}, dropped: [] },
  });
  const computed = [standing('e1', 1, '90.00'), standing('e2', 2, '80.00')];
  const shown = {
    standings: [
      { key: 'e1', title: '竹编', rank: 1, final: '90.00' },
      { key: 'e2', title: '养蜂', rank: 2, final: '80.00' },
    ],
    lastReceipt: 'closing',
  };

  test('nothing differs where all is the same', () => {
    expect(compareResult(shown, protocol, computed)).toEqual({ entries: [], isSealAsShown: true });
  });

  test('an entry with another name, and one that only one side has, are named', () => {
    const [first] = shown.standings;
    const other = { ...shown, standings: [{ ...first, key: 'e1', title: '木编', rank: 1, final: '90.00' }] };
    expect(compareResult(other, protocol, computed)).toEqual({
      entries: [
        {
          shown: { title: '木编', rank: 1, final: '90.00' },
          computed: { title: '竹编', rank: 1, final: '90.00' },
        },
        { shown: null, computed: { title: '养蜂', rank: 2, final: '80.00' } },
      ],
      isSealAsShown: true,
    });
  });

  test('the receipt is that of the closing link, and none is without a seal', () => {
    const { seal: _seal, ...unsealed } = protocol;
    expect(compareResult({ ...shown, lastReceipt: 'last' }, protocol, computed).isSealAsShown).toBe(false);
    expect(compareResult(shown, unsealed, computed).isSealAsShown).toBe(false);
  });
});
