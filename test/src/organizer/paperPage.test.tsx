import { act, fireEvent, render, screen } from '@testing-library/react';
import PaperPage from '../../../src/organizer/paper/index';
import { good, lost, phoneForTests, refused } from '../../support/phone/phoneForTests';
import { SteppedDesk } from '../../support/phone/steppedDesk';

const contestId = 'con_0123456789abcdef';
const e1 = 'e1' as const;
const sheet = {
  带动效应: '20',
  可行性与实施计划: '20.5',
  项目创新性: '12',
  市场前景与可持续: '12.0',
  村情契合与履职承诺: '８',
  现场表现: ' 8 ',
};

beforeEach(() => {
  phoneForTests.reset();
  phoneForTests.parameters = { contestId, isRehearsal: 'false', entry: e1, seat: 'j2' };
});

const open = async (words: string) => {
  const { container } = render(<PaperPage />);
  await screen.findByText(words);
  return {
    says: (selector: string) => container.querySelector(selector)?.textContent ?? null,
    all: (selector: string) => [...container.querySelectorAll(selector)].map((one) => one.textContent),
    tap: (selector: string) => act(async () => container.querySelector<HTMLElement>(selector)?.click()),
  };
};
const write = async (marks: Readonly<Record<string, string>>) => {
  for (const [label, value] of Object.entries(marks))
    await act(async () => fireEvent.change(screen.getByLabelText(label), { target: { value } }));
};
const typed = () => phoneForTests.calls.filter(({ action }) => action === 'typePaperMarks').map(({ input }) => input);

it('sums up what is typed, sends it as decimals, and says who must compare it', async () => {
  new SteppedDesk(2).open(e1);
  phoneForTests.answer('typePaperMarks', () => good({ total: '80.5' }));
  const { says, tap } = await open('哪位评委');
  await write(sheet);
  expect(says('.paper-page__sum')).toBe('合计 80.5 / 100，请与纸上的合计核对');
  await tap('.type-paper-button');
  expect(typed()).toEqual([
    {
      ...{ contestId, isRehearsal: false, entry: e1, seat: 'j2', submission: expect.any(String) },
      criteria: { drive: '20', feasible: '20.5', innov: '12', market: '12', fit: '8', stage: '8' },
    },
  ]);
  expect([phoneForTests.notes, phoneForTests.journey]).toEqual([['已录入，请另一位主持人核对'], ['back']]);
});

it('names each mark that is missing, above its most, or off the step', async () => {
  new SteppedDesk(2).open(e1);
  const { all, tap } = await open('哪位评委');
  await write({ ...sheet, 带动效应: '25.5', 项目创新性: '12.3', 现场表现: '' });
  await tap('.type-paper-button');
  expect(all('.field__wrong')).toEqual(['最多 25 分，每 0.5 分一档', '最多 15 分，每 0.5 分一档', '请填分数']);
  expect(typed()).toEqual([]);
});

it('offers open entries and seats that may mark alone, and says who has marked', async () => {
  phoneForTests.parameters = { contestId, isRehearsal: 'false', entry: '', seat: '' };
  const recusals = [
    { seat: 'j2', entryId: 'ent_0000000000000001', reason: '同村', at: '2027-05-01T00:00:00.000Z' },
  ] as const;
  new SteppedDesk(2, 3, { recusals }).open(e1).mark(e1, { j1: 9 });
  const { all, tap } = await open('哪位评委');
  expect(all('.choice__text')).toEqual(['第1个项目', '1 号 评委j1已交过分，录入的会代替它', '3 号 评委j3']);
  await tap('.type-paper-button');
  expect(all('.field__wrong')[0]).toBe('请选评委');
});

it('sends the same sheet again under its own id, and keeps what was typed', async () => {
  new SteppedDesk(2).open(e1);
  phoneForTests.answer('typePaperMarks', lost);
  const { says, tap } = await open('哪位评委');
  await write(sheet);
  await tap('.type-paper-button');
  expect(says('.failure__what')).toBe('没有连上网络');
  phoneForTests.answer('typePaperMarks', () => good({ total: '80.5' }));
  await tap('.retry-button');
  const [first, second] = typed();
  expect(first).toEqual(second);
});

it('says in words why a sheet was refused', async () => {
  new SteppedDesk(2).open(e1);
  phoneForTests.answer('typePaperMarks', () => refused('not-open'));
  const { says, tap } = await open('哪位评委');
  await write(sheet);
  await tap('.type-paper-button');
  expect(says('.failure__what')).toBe('这个项目还没有开放打分');
});

it('has nothing to type while no entry is open', async () => {
  new SteppedDesk(2);
  const { says } = await open('没有开放打分的项目');
  expect(says('.type-paper-button')).toBeNull();
});
