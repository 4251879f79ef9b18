import { act, render, screen } from '@testing-library/react';
import { partsOf } from '../../../domain/contest/publication';
import ResultPage from '../../../src/roadshow/result/index';
import { good, lost, phoneForTests } from '../../support/phone/phoneForTests';
import { aPublishedResult, publishedContest } from '../../support/phone/publishedResult';
import { aStagedResult } from '../../support/phone/stagedResult';

beforeEach(() => {
  phoneForTests.reset();
  phoneForTests.parameters = { contestId: publishedContest };
});

type Published = Pick<ReturnType<typeof aPublishedResult>, 'answer' | 'text'>;

async function open({ answer, text }: Published, parts: readonly string[] = partsOf(text)) {
  const result = answer.result && { ...answer.result, parts: parts.length };
  phoneForTests.answer('readResult', () => good({ ...answer, result }));
  phoneForTests.answer('readProtocol', (input) => good({ text: parts[Object(input).part - 1] }));
  const { container } = render(<ResultPage />);
  await screen.findByText(answer.title);
  return {
    container,
    tap: (selector: string) => act(async () => container.querySelector<HTMLElement>(selector)?.click()),
    words: (selector: string) => container.querySelector(selector)?.textContent ?? null,
  };
}
const partsAsked = () =>
  phoneForTests.calls.flatMap(({ action, input }) => (action === 'readProtocol' ? Object(input).part : []));

it('says that nothing is published yet', async () => {
  phoneForTests.answer('readResult', () =>
    good({ title: '路演', result: null, mine: null, serverTime: new Date().toISOString() }),
  );
  const { container } = render(<ResultPage />);
  await screen.findByText('结果还没有公布');
  expect(container.querySelector('.recompute-button')).toBeNull();
});

it('says that there is no network, and asks again on a tap', async () => {
  phoneForTests.answer('readResult', lost);
  const { container } = render(<ResultPage />);
  await screen.findByText('没有连上网络');
  const { answer } = aPublishedResult();
  phoneForTests.answer('readResult', () => good(answer));
  await act(async () => container.querySelector<HTMLElement>('.retry-button')?.click());
  await screen.findByText(answer.title);
});

it('shows ranks with awards, the notice, and the appeals with their answers', async () => {
  const published = aPublishedResult();
  const [first, second] = published.answer.result?.standings ?? [];
  const at = '2026-11-29T02:00:00.000Z';
  const { container, words } = await open(
    aPublishedResult({
      appeals: [
        { id: 'a', entryId: second?.entryId ?? '', reason: '请复核', at, answer: { text: '已复核无误', at } },
        { id: 'b', entryId: first?.entryId ?? '', reason: '也请复核', at, answer: null },
      ],
    }),
  );
  expect([...container.querySelectorAll('.placing')].map(({ textContent }) => textContent)).toEqual([
    '1古法酱油工坊研学老坛新味队特等奖90.00 分',
    '2高山脐橙冷链到户橙意满满队一等奖80.00 分',
    '3桂圆林下养蜂龙眼甜心队一等奖70.00 分',
  ]);
  expect(words('.result__head')).toContain('公示中');
  const [answered, waiting] = [...container.querySelectorAll('.appeal')].map(({ textContent }) => textContent);
  expect(answered).toContain('「高山脐橙冷链到户」提出异议');
  expect(answered).toContain('已复核无误');
  expect(waiting).toContain('等待主办方答复');
  expect(container.querySelector('.own-sheet-button')).toBeNull();
});

it('says that the notice is over', async () => {
  const { words } = await open(aPublishedResult({ noticeUntil: '2026-01-01T16:00:00.000Z' }));
  expect(words('.result__head')).toContain('公示期已结束');
});

it('marks one’s own entry and leads to its sheet', async () => {
  const [first] = aPublishedResult().answer.result?.standings ?? [];
  const { tap, words } = await open(aPublishedResult({}, { entryId: first?.entryId ?? '', mayAppeal: true }));
  expect(words('.placing-e2 .placing__mine')).toBe('我的项目');
  await tap('.own-sheet-button');
  expect(phoneForTests.journey).toEqual([`open /roadshow/ownSheet/index?contestId=${publishedContest}`]);
});

it('fetches every part and finds the very result that is shown', async () => {
  const published = aPublishedResult();
  const { text } = published;
  const parts = [text.slice(0, 900), text.slice(900, 1800), text.slice(1800)];
  const { tap, words } = await open(published, parts);
  await tap('.recompute-button');
  await screen.findByText('重算一致');
  expect(words('.verdict')).toContain('3 个项目的名次和分数都和上面一样');
  expect(partsAsked()).toEqual([1, 2, 3]);
  await tap('.copy-protocol');
  expect(phoneForTests.notes).toContain(text);
});

it('goes on from the part at which the network was lost', async () => {
  const published = aPublishedResult();
  const parts = [published.text.slice(0, 900), published.text.slice(900)];
  const { container, tap } = await open(published, parts);
  phoneForTests.answer('readProtocol', (input) => (Object(input).part === 1 ? good({ text: parts[0] }) : lost()));
  await tap('.recompute-button');
  await screen.findByText('没有连上网络');
  expect(container.querySelector('.verdict')).toBeNull();
  phoneForTests.answer('readProtocol', (input) => good({ text: parts[Object(input).part - 1] }));
  await tap('.recompute-button');
  await screen.findByText('重算一致');
  expect(partsAsked()).toEqual([1, 2, 2]);
});

it('names the entry whose shown rank or score is not what the protocol gives', async () => {
  const published = aPublishedResult();
  const standings = (published.answer.result?.standings ?? []).map((one) =>
    one.key === 'e3' ? { ...one, rank: 2, final: '85.00' } : one,
  );
  const { tap, container } = await open({ ...aPublishedResult({ standings }), text: published.text });
  await tap('.recompute-button');
  await screen.findByText('重算不一致');
  expect([...container.querySelectorAll('.verdict__item')].map(({ textContent }) => textContent)).toEqual([
    '桂圆林下养蜂页面上：第 2 名，85.00 分重算：第 3 名，70.00 分',
  ]);
});

it('says that another receipt stands on the page than in the protocol', async () => {
  const { tap, words } = await open(aPublishedResult({ lastReceipt: '0'.repeat(64) }));
  await tap('.recompute-button');
  await screen.findByText('重算不一致');
  expect(words('.verdict__item')).toBe('最后一个回执和页面上的不一样');
});

it('names entry and seat of a mark that was changed after the seal', async () => {
  const published = aPublishedResult();
  const raw = JSON.parse(published.text);
  raw.entries[1].marks[2].criteria.whole = '99';
  const { tap, words } = await open({ ...published, text: JSON.stringify(raw) });
  await tap('.recompute-button');
  await screen.findByText('结果文件核对不上');
  expect(words('.verdict')).toContain('项目「古法酱油工坊研学」 3 号的分数：和封存时的不一样');
});

it.each([
  ['cut off', (text: string) => text.slice(0, -40)],
  ['without a seal', (text: string) => JSON.stringify({ ...JSON.parse(text), seal: undefined })],
  ['of another kind', () => '[]'],
])('does not take a file %s for a protocol', async (_, change) => {
  const published = aPublishedResult();
  const { tap, words } = await open({ ...published, text: change(published.text) });
  await tap('.recompute-button');
  await screen.findByText('结果文件核对不上');
  expect(words('.verdict__item')).toBe('不是完整的结果文件');
});

it('of several stages shows what each gives, and recomputes the combined ranking on the phone', async () => {
  const staged = aStagedResult();
  const { container, tap, words } = await open(staged);
  expect([...container.querySelectorAll('.placing')].map(({ textContent }) => textContent)).toEqual([
    '1项目2队2特等奖88.25 分初赛 25%：23.75决赛 75%：64.50',
    '2项目1队1一等奖85.00 分初赛 25%：17.50决赛 75%：67.50',
    '—项目9队9缺一个阶段的成绩，没有总成绩初赛 25%：没有成绩决赛 75%：74.25',
  ]);
  await tap('.recompute-button');
  expect(words('.verdict')).toContain('重算一致');
});

it('names the stage, the entry and the seat of a mark that was changed in an earlier stage', async () => {
  const { answer, text } = aStagedResult();
  const { tap, words } = await open({ answer, text: text.replace('"whole":"95"', '"whole":"99"') });
  await tap('.recompute-button');
  expect(words('.verdict--broken')).toContain('初赛 项目「项目2」 1 号的分数');
});
