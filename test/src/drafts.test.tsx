import { act, fireEvent, render, screen } from '@testing-library/react';
import type { ComponentType } from 'react';
import ManagementPage from '../../src/organizer/activity/index';
import AdministrationPage from '../../src/organizer/administration/index';
import DrawDeskPage from '../../src/organizer/draw/index';
import PlanPage from '../../src/organizer/plan/index';
import MePage from '../../src/pages/me/index';
import ProfilePage from '../../src/pages/profile/index';
import SignUpPage from '../../src/pages/signUp/index';
import TicketPage from '../../src/pages/ticket/index';
import { aManagedPlan } from '../support/phone/managedPlan';
import { good, phoneForTests, refusedField } from '../support/phone/phoneForTests';
import { aShownActivity } from '../support/phone/shownActivity';
import { aTicket } from '../support/phone/tickets';

const activityId = 'act_0000000000000001';
const { registrationId } = aTicket();
const me = { profile: null, organisations: [], isAdministrator: false, comingTickets: 0, restriction: null };
const absence = { at: '2026-07-03T09:00:00.000Z', appealBy: '2100-07-10T09:00:00.000Z', appeal: null };
const draw = {
  ...{ activityId, commitment: '0'.repeat(64), closedAt: '2026-07-02T00:00:00.000Z', lots: ['A000000001'] },
  ...{ publicSource: null, publicValue: null, secret: null, drawnAt: null, order: [], outcomes: '' },
};

beforeEach(() => {
  phoneForTests.reset();
  phoneForTests.parameters = { activityId, registrationId };
  phoneForTests.answer('readActivity', () => good(aShownActivity({})));
  phoneForTests.answer('readMe', () => good(me));
  phoneForTests.answer('readPlan', () => good(aManagedPlan({ plan: { admission: 'lot' } })));
  phoneForTests.answer('readDraw', () =>
    good({ title: '竹编', draw, myLot: null, serverTime: '2026-07-04T00:00:00.000Z' }),
  );
  phoneForTests.answer('readLedger', () => good({ balances: [], messages: [] }));
  phoneForTests.answer('readTicket', () =>
    good({ ticket: aTicket({ absence }), serverTime: '2026-07-04T00:00:00.000Z' }),
  );
});

const open = async (Page: ComponentType, opener: string | null) => {
  const page = render(<Page />);
  await act(async () => undefined);
  if (opener) await act(async () => page.container.querySelector<HTMLElement>(opener)?.click());
  return page;
};
const write = (label: string, value: string) =>
  act(async () => fireEvent.change(await screen.findByLabelText(label), { target: { value } }));

it.each<[string, ComponentType, string | null, string, string]>([
  ['a sign-up', SignUpPage, null, '昵称', '小橘灯'],
  ['a profile', ProfilePage, null, '昵称', '小橘灯'],
  ['a plan', PlanPage, null, '地点', '二楼报告厅'],
  ['an appeal', TicketPage, '.appeal-button', '为什么没有到场', '那天孩子发烧了'],
  ['a reason', ManagementPage, '.call-off-button', '为什么取消？', '主讲人生病'],
  ['a public value', DrawDeskPage, null, '公布出来的数', '0 4 7'],
])('goes on with %s that was left unsent', async (_, Page, opener, label, words) => {
  const { unmount } = await open(Page, opener);
  await write(label, words);
  unmount();
  expect(phoneForTests.notes).toEqual(['草稿已存在手机里']);
  const { container } = await open(Page, opener);
  expect(screen.getByLabelText<HTMLInputElement>(label).value).toBe(words);
  expect(container.querySelector('.draft')?.textContent).toContain('已接着上次没写完的内容');
  await act(async () => container.querySelector<HTMLElement>('.draft__start-again')?.click());
  expect(screen.getByLabelText<HTMLInputElement>(label).value).not.toBe(words);
});

it.each<[string, ComponentType, string | null, string]>([
  ['an administrator’s code', AdministrationPage, null, '.claim-code-input'],
  ['an invitation', MePage, '.invitation-entry', '.invitation-input'],
])('never keeps %s on the phone', async (_, Page, opener, input) => {
  const { container, unmount } = await open(Page, opener);
  const field = container.querySelector<HTMLInputElement>(input);
  if (!field) throw new Error(`no ${input}`);
  await act(async () => fireEvent.change(field, { target: { value: '2345-6789-ABCD' } }));
  expect(field.value).toBe('2345-6789-ABCD');
  unmount();
  expect([...phoneForTests.storage.keys()].filter((key) => key.startsWith('draft.'))).toEqual([]);
  expect(phoneForTests.notes).toEqual([]);
});

it('asks for consent anew, whatever a draft says', async () => {
  const { container, unmount } = await open(SignUpPage, null);
  await write('昵称', '小橘灯');
  await act(async () => container.querySelector<HTMLElement>('.consent-check')?.click());
  unmount();
  const again = await open(SignUpPage, null);
  expect(again.container.querySelector<HTMLInputElement>('.consent-check input')?.checked).toBe(false);
});

it('shows at its field what the contract refused of a plan', async () => {
  const { container } = await open(PlanPage, null);
  phoneForTests.answer('editActivity', () => refusedField('plan.sessions.0.places.0.capacity'));
  await act(async () => container.querySelector<HTMLElement>('.save-plan-button')?.click());
  expect(container.querySelector('.field-s1-hall .field__wrong')?.textContent).toBe('这一项没有通过，请改一改');
  await write('名额', '30');
  expect(container.querySelector('.field__wrong')).toBeNull();
});

it.each<[string, ComponentType, string | null, string, string, string, string, string]>([
  [
    'an appeal',
    TicketPage,
    '.appeal-button',
    '.appeal-input',
    '那天孩子发烧了',
    '.appeal-submit',
    'appealAbsence',
    'reason',
  ],
  [
    'a reason',
    ManagementPage,
    '.call-off-button',
    '.reason-input',
    '主讲人生病',
    '.reason-submit',
    'cancelActivity',
    'reason',
  ],
  [
    'an invitation',
    MePage,
    '.invitation-entry',
    '.invitation-input',
    '2345-6789-ABCD',
    '.invitation-submit',
    'acceptInvitation',
    'code',
  ],
  [
    'an administrator’s code',
    AdministrationPage,
    null,
    '.claim-code-input',
    '123456789012',
    '.claim-button',
    'claimAdministrator',
    'code',
  ],
])(
  'shows under the line what the server refused of %s, until it is changed',
  async (_, Page, opener, input, words, button, action, path) => {
    const { container } = await open(Page, opener);
    const field = container.querySelector<HTMLInputElement>(input);
    if (!field) throw new Error(`no ${input}`);
    const fill = (value: string) => act(async () => fireEvent.change(field, { target: { value } }));
    await fill(words);
    phoneForTests.answer(action, () => refusedField(path));
    await act(async () => container.querySelector<HTMLElement>(button)?.click());
    expect(container.querySelector('.field__wrong')?.textContent).toBe('这一项没有通过，请改一改');
    await fill(`${words}。`);
    expect(container.querySelector('.field__wrong')).toBeNull();
  },
);

it('shows under the public value what the server refused of it', async () => {
  const { container } = await open(DrawDeskPage, null);
  await write('公布出来的数', '0 4 7');
  phoneForTests.answer('drawLots', () => refusedField('publicValue'));
  await act(async () => container.querySelector<HTMLElement>('.draw-now-button')?.click());
  expect(container.querySelector('.field-public-value .field__wrong')?.textContent).toBe('这一项没有通过，请改一改');
});

it('keeps what stands in a sheet when it is closed, and says so', async () => {
  const { container } = await open(ManagementPage, '.call-off-button');
  await write('为什么取消？', '主讲人生病');
  await act(async () => container.querySelector<HTMLElement>('.popup-overlay')?.click());
  expect(phoneForTests.notes).toEqual(['草稿已存在手机里']);
  expect(screen.queryByLabelText('为什么取消？')).toBeNull();
});
