import { act, render, screen } from '@testing-library/react';
import type { readActivity } from '../../../contracts/activity/reading';
import type { OutputOf } from '../../../contracts/call';
import { choiceOf } from '../../../src/pages/signUp/choice';
import SignUpPage from '../../../src/pages/signUp/index';
import { emptyForm, wrongFieldsOf } from '../../../src/pages/signUp/signUpForm';
import { good, phoneForTests } from '../../support/phone/phoneForTests';
import { aShownActivity, aShownSession } from '../../support/phone/shownActivity';

const now = '2026-07-01T00:00:00.000Z';
const clash: OutputOf<typeof readActivity>['viewer']['clashes'][number] = {
  sessionId: 's1',
  registrationId: 'reg_0000000000000001.0000000000000002.self',
  title: '食品安全课',
  startAt: '2026-07-03T07:00:00.000Z',
  endAt: '2026-07-03T09:00:00.000Z',
};
const choose = (sessions = [aShownSession()]) =>
  choiceOf(aShownActivity({ viewer: { clashes: [clash] }, activity: { sessions } }), emptyForm, now);

it('asks which to leave where a seat would be had at once at the time of another', () => {
  const choice = choose();
  expect(choice.clashes).toEqual([clash]);
  expect(wrongFieldsOf(emptyForm, choice, 'none').clash).toBe('请选择留哪一场');
  expect(wrongFieldsOf({ ...emptyForm, clash: 'swap' }, choice, 'none').clash).toBeUndefined();
});

it('asks nothing in another session, or where one only waits', () => {
  expect(choose([aShownSession({ id: 's2' })]).clashes).toEqual([]);
  const full = [{ kind: 'hall', capacity: 20, left: 0, hasQueue: true, ahead: 0 } as const];
  expect(choose([aShownSession({ places: full })]).clashes).toEqual([]);
});

const other = { ...clash, registrationId: 'reg_0000000000000003.0000000000000002.self', title: '防诈骗讲座' };
const profile = { nickname: '小橘灯', ageBand: 'adult' } as const;

const open = async (clashes: readonly (typeof clash)[]) => {
  phoneForTests.reset();
  phoneForTests.parameters = { activityId: 'act_0000000000000001' };
  phoneForTests.answer('readActivity', () => good(aShownActivity({ viewer: { clashes: [...clashes], profile } })));
  phoneForTests.answer('signUp', () => good({ registrationId: clash.registrationId, status: 'confirmed' }));
  const { container } = render(<SignUpPage />);
  await screen.findByText('竹编技艺体验与产品化');
  return {
    container,
    tap: (selector: string) => act(async () => container.querySelector<HTMLElement>(selector)?.click()),
    sent: () => phoneForTests.calls.filter(({ action }) => action === 'signUp').map(({ input }) => input),
    question: () => container.querySelector('.field-clash .field__label')?.textContent,
  };
};

it('names every other seat with its time, and sends nothing before it is said which to leave', async () => {
  const page = await open([clash, other]);
  expect(page.question()).toBe(
    '和您已报名的「食品安全课」（7月3日 周五 15:00–17:00）、「防诈骗讲座」（7月3日 周五 15:00–17:00）时间重叠，留哪一场？',
  );
  await page.tap('.consent-check');
  await page.tap('.submit-button');
  expect(page.container.querySelector('.field-clash .field__wrong')?.textContent).toBe('请选择留哪一场');
  expect(page.sent()).toEqual([]);
  await page.tap('.clash-swap');
  expect(page.container.querySelector('.field-clash .field__wrong')).toBeNull();
  await page.tap('.submit-button');
  expect(page.sent()).toEqual([
    expect.objectContaining({ leaves: [clash.registrationId, other.registrationId], keepsBoth: false }),
  ]);
});

it('keeps both where that is chosen, and asks nobody without another seat', async () => {
  const page = await open([clash]);
  await page.tap('.clash-both');
  await page.tap('.consent-check');
  await page.tap('.submit-button');
  expect(page.sent()).toEqual([expect.objectContaining({ leaves: [], keepsBoth: true })]);
  const without = await open([]);
  expect(without.question()).toBeUndefined();
});
