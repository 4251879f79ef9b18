import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import SignUpPage from '../../../src/pages/signUp/index';
import { good, lost, phoneForTests } from '../../support/phone/phoneForTests';
import { aShownActivity } from '../../support/phone/shownActivity';

const activityId = 'act_0000000000000001';
const registrationId = 'reg_0000000000000001.0000000000000002.self';
const profile = { nickname: '小橘灯', ageBand: 'adult' } as const;

beforeEach(() => {
  phoneForTests.reset();
  phoneForTests.parameters = { activityId };
  phoneForTests.answer('saveProfile', () => good({ ...profile, isListedInRanking: false, classHours: 0 }));
  phoneForTests.answer('signUp', () => good({ registrationId }));
});

const open = async (shown: Parameters<typeof aShownActivity>[0]) => {
  phoneForTests.answer('readActivity', () => good(aShownActivity(shown)));
  const { container } = render(<SignUpPage />);
  await screen.findByText('竹编技艺体验与产品化');
  const element = (selector: string) => {
    const found = container.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  };
  return {
    tap: (selector: string) => fireEvent.click(element(selector)),
    write: (selector: string, value: string) => fireEvent.change(element(selector), { target: { value } }),
    text: () => container.textContent ?? '',
  };
};
const sent = () => phoneForTests.calls.map(({ action }) => action);

it('asks a newcomer for nickname, age band and consent before anything is sent', async () => {
  const page = await open({});
  page.tap('.submit-button');
  await waitFor(() => expect(page.text()).toContain('请填写昵称，1 到 16 个字'));
  expect(page.text()).toContain('请选择年龄段');
  expect(page.text()).toContain('请先看隐私说明，再勾选同意');
  expect(page.text()).not.toContain('手机号');
  expect(sent()).toEqual(['readActivity']);
});

it('saves the profile, takes the seat and shows the ticket', async () => {
  const page = await open({});
  page.write('.nickname-input', ' 小橘灯 ');
  page.tap('.age-adult');
  page.tap('.consent-check');
  page.tap('.submit-button');
  await waitFor(() =>
    expect(phoneForTests.journey).toEqual([`replace /pages/ticket/index?registrationId=${registrationId}&isNew=yes`]),
  );
  expect(phoneForTests.calls.slice(1)).toEqual([
    { action: 'saveProfile', input: { ...profile, policyVersion: '2026-11' } },
    {
      action: 'signUp',
      input: { activityId, phone: null, policyVersion: '2026-11', requestId: expect.stringMatching(/^[0-9a-z]{24}$/) },
    },
  ]);
});

it('signs up once when the button is tapped twice', async () => {
  const page = await open({ viewer: { profile } });
  page.tap('.consent-check');
  page.tap('.submit-button');
  page.tap('.submit-button');
  await waitFor(() => expect(phoneForTests.journey).toHaveLength(1));
  expect(sent()).toEqual(['readActivity', 'signUp']);
});

it('repeats the same request after a lost network', async () => {
  const page = await open({ viewer: { profile } });
  phoneForTests.answer('signUp', lost);
  page.tap('.consent-check');
  page.tap('.submit-button');
  await waitFor(() => expect(page.text()).toContain('没有连上网络'));
  phoneForTests.answer('signUp', () => good({ registrationId }));
  page.tap('.submit-button');
  await waitFor(() => expect(phoneForTests.journey).toHaveLength(1));
  const [first, second] = phoneForTests.calls.filter(({ action }) => action === 'signUp');
  expect(second).toEqual(first);
});

it('insists on a phone number where the activity does, and sends none that was left empty where it need not', async () => {
  const page = await open({ viewer: { profile }, activity: { phone: 'required' } });
  page.tap('.consent-check');
  page.tap('.submit-button');
  await waitFor(() => expect(page.text()).toContain('请填写 11 位手机号'));
  page.write('.phone-input', '13800000000');
  page.tap('.submit-button');
  await waitFor(() => expect(phoneForTests.journey).toHaveLength(1));
  expect(phoneForTests.calls.at(-1)?.input).toMatchObject({ phone: '13800000000' });
});

it('sends who is under 14 to a guardian', async () => {
  const page = await open({});
  page.write('.nickname-input', '小石榴');
  page.tap('.age-under-14');
  page.tap('.consent-check');
  page.tap('.submit-button');
  await waitFor(() => expect(page.text()).toContain('未满 14 周岁请由监护人用自己的微信报名'));
  expect(sent()).toEqual(['readActivity']);
});
