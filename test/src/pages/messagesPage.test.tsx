import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { messageKinds } from '../../../domain/notice/notice';
import MessagesPage from '../../../src/pages/messages/index';
import { good, lost, phoneForTests } from '../../support/phone/phoneForTests';

const balances = (left: number) =>
  messageKinds.map((kind) => ({
    kind,
    templateId: kind === 'thanks' ? null : `template-${kind}`,
    accepted: left,
    sent: 0,
    left: kind === 'reminder' ? left : 0,
  }));
const ledger = (left: number) => good({ balances: balances(left), messages: [] });
const told = (change: object) => ({
  ...{ about: 'entry', id: 'msg_1', state: 'unreached', at: '2026-11-20T02:00:00.000Z' },
  ...{ contestId: 'con_0000000000000001', entryId: 'ent_0000000000000001' },
  ...{ contestTitle: '村主任路演', title: '山茶油', place: null, occasion: 'returned', leadsTo: 'entry' },
  ...change,
});

beforeEach(() => {
  phoneForTests.reset();
  phoneForTests.answer('readLedger', () => ledger(0));
});

const open = async () => {
  const { container } = render(<MessagesPage />);
  await screen.findByText('活动提醒');
  const tap = (selector: string) => fireEvent.click(container.querySelector(selector) as HTMLElement);
  return { tap, has: (selector: string) => container.querySelector(selector) !== null };
};
const noted = () => phoneForTests.calls.filter(({ action }) => action === 'noteAnswers');

it('records what was accepted in WeChat’s question, and shows what is left', async () => {
  phoneForTests.answer('noteAnswers', () => {
    phoneForTests.answer('readLedger', () => ledger(1));
    return good({ balances: balances(1) });
  });
  const page = await open();
  page.tap('.reminder-add');
  await screen.findByText('还能收 1 条');
  expect(noted()).toEqual([
    {
      action: 'noteAnswers',
      input: { requestId: expect.stringMatching(/^[0-9a-z]{24}$/), accepted: ['reminder'], policyVersion: '2026-11' },
    },
  ]);
});

it('sends nothing when the person declines', async () => {
  phoneForTests.answerPrompt = async (ids) => Object.fromEntries(ids.map((id) => [id, 'reject']));
  const page = await open();
  page.tap('.reminder-add');
  await waitFor(() => expect(phoneForTests.notes).toEqual(['没有开启。需要时再点这里']));
  expect(noted()).toEqual([]);
});

it('leads to WeChat’s settings when messages are switched off there', async () => {
  phoneForTests.answerPrompt = async () => Promise.reject({ errCode: 20004, errMsg: 'requestSubscribeMessage:fail' });
  const page = await open();
  page.tap('.reminder-add');
  await waitFor(() => expect(phoneForTests.journey).toEqual(['settings']));
});

it('sends an answer that was lost once more before that of the next question, each under an id of its own', async () => {
  phoneForTests.answer('noteAnswers', lost);
  const page = await open();
  page.tap('.reminder-add');
  await screen.findByText('没有连上网络');
  phoneForTests.answer('noteAnswers', () => good({ balances: balances(1) }));
  page.tap('.reminder-add');
  await waitFor(() => expect(noted()).toHaveLength(3));
  const [first, second, third] = noted();
  expect(second).toEqual(first);
  expect(Object(third).input).toEqual({ ...Object(first).input, requestId: expect.stringMatching(/^[0-9a-z]{24}$/) });
  expect(Object(third).input.requestId).not.toBe(Object(first).input.requestId);
  await screen.findByText('活动提醒');
  page.tap('.reminder-add');
  await waitFor(() => expect(noted()).toHaveLength(4));
});

it('offers no more of a kind that the deployment has no template for', async () => {
  const page = await open();
  expect(page.has('.thanks-add')).toBe(false);
  expect(page.has('.offer-add')).toBe(true);
});

it('shows what became of an entry above all else, each a tap from where it is read', async () => {
  const messages = [
    told({ id: 'msg_4', occasion: 'appointed', leadsTo: 'appointment' }),
    told({ id: 'msg_3', occasion: 'result-published', leadsTo: 'result', state: 'sent' }),
    told({ id: 'msg_2', occasion: 'order-set', place: 3, entryId: 'ent_0000000000000002' }),
    told({}),
    told({ id: 'msg_0', occasion: 'taken-out', title: '', leadsTo: null, state: 'inApp' }),
  ];
  phoneForTests.answer('readLedger', () => good({ balances: balances(0), messages }));
  const { container } = render(<MessagesPage />);
  await screen.findByText('路演项目的消息');
  expect([...container.querySelectorAll('.messages__row')].map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^11月20日.*10:00项目的报名人已获聘为特聘村主任山茶油 · 村主任路演$/),
    expect.stringMatching(/成绩和奖项已公布山茶油 · 村主任路演微信也发了一条$/),
    expect.stringMatching(/出场顺序已定，您第 3 个出场山茶油 · 村主任路演$/),
    expect.stringMatching(/材料退回，请按意见修改后再提交山茶油 · 村主任路演$/),
    expect.stringMatching(/您已被移出这个项目的团队村主任路演$/),
  ]);
  for (const row of container.querySelectorAll<HTMLElement>('.messages__row')) fireEvent.click(row);
  expect(phoneForTests.journey).toEqual([
    'open /roadshow/appointment/index',
    'open /roadshow/result/index?contestId=con_0000000000000001',
    'open /roadshow/entry/index?entryId=ent_0000000000000002',
    'open /roadshow/entry/index?entryId=ent_0000000000000001',
  ]);
  expect(screen.queryByText('还没有发过消息')).toBeNull();
});
