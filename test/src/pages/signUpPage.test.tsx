import { waitFor } from '@testing-library/react';
import { good, lost, phoneForTests, refused } from '../../support/phone/phoneForTests';
import { aShownActivity, aShownSession } from '../../support/phone/shownActivity';
import { activityId, open, profile, registrationId, sent } from '../../support/phone/signUpPage';

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
      input: {
        activityId,
        sessionId: 's1',
        seenMovedAt: null,
        seenTermsChangedAt: null,
        ticketKind: 'hall',
        leaves: [],
        keepsBoth: false,
        seats: 1,
        maySplit: false,
        phone: null,
        policyVersion: '2026-11',
        requestId: expect.stringMatching(/^[0-9a-z]{24}$/),
      },
    },
  ]);
});

it('shows what a volunteer says yes to, and sends which of its versions was shown', async () => {
  const termsChangedAt = '2026-06-30T02:00:00.000Z';
  const service = { kind: 'service', serviceType: 'ecology', isHazardous: true, isInsured: true } as const;
  const details = { ...service, risks: '要下水清理河道' };
  const page = await open({
    activity: { details, sessions: [aShownSession({ termsChangedAt })] },
    viewer: { profile },
  });
  expect(page.text()).toContain('要下水清理河道主办方注明：这项服务有危险');
  expect(page.text()).toContain('我看过上面的服务内容、风险和保险');
  page.tap('.consent-check');
  page.tap('.submit-button');
  await waitFor(() => expect(phoneForTests.journey).toHaveLength(1));
  expect(phoneForTests.calls.at(-1)).toMatchObject({ action: 'signUp', input: { seenTermsChangedAt: termsChangedAt } });
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
  phoneForTests.answer('signUp', () => good({ registrationId, status: 'confirmed' }));
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

const firstDay = aShownSession({ id: 's1', startAt: '2026-07-03T06:30:00.000Z', endAt: '2026-07-03T08:00:00.000Z' });
const secondDay = aShownSession({ id: 's2', startAt: '2026-07-04T01:00:00.000Z', endAt: '2026-07-04T02:30:00.000Z' });
const hall = { kind: 'hall', capacity: 20, left: 0, hasQueue: true, ahead: 3 } as const;
const online = { kind: 'online', capacity: 200, left: 150, hasQueue: false, ahead: 0 } as const;
const sessions = [
  { ...firstDay, places: [hall] },
  { ...secondDay, places: [hall, online] },
];

it('shows how things stand after a refusal', async () => {
  const page = await open({ viewer: { profile } });
  phoneForTests.answer('signUp', () => refused('unknown-session'));
  phoneForTests.answer('readActivity', () =>
    good(aShownActivity({ viewer: { profile }, activity: { sessions: sessions.slice(0, 1) } })),
  );
  page.tap('.consent-check');
  page.tap('.submit-button');
  await waitFor(() => expect(page.text()).toContain('没有这个场次或这种票'));
  await waitFor(() => expect(page.text()).toContain('已经满了，先排候补'));
});

it('lets a known person change the profile under which they sign up', async () => {
  const page = await open({ viewer: { profile } });
  expect(page.text()).toContain('小橘灯');
  page.tap('.own-profile');
  page.write('.nickname-input', '小石榴');
  page.tap('.consent-check');
  page.tap('.submit-button');
  await waitFor(() => expect(phoneForTests.journey).toHaveLength(1));
  expect(phoneForTests.calls.at(-2)).toMatchObject({ action: 'saveProfile', input: { nickname: '小石榴' } });
});

it.each([
  ['', '请填写昵称，1 到 16 个字', '请填写 11 位手机号'],
  ['\u3164', '请填写昵称，1 到 16 个字', '请填写 11 位手机号'],
  ['小'.repeat(18), '最多 16 个字，现在 18 个', '这不是手机号，请填 11 位数字'],
  ['小林\ud83d', '里面有显示不出来的字符，请删掉重写', '这不是手机号，请填 11 位数字'],
])('says of %j why it is no nickname, and why it is no phone number', async (written, nickname, phone) => {
  const page = await open({ activity: { phone: 'required' } });
  page.write('.nickname-input', written);
  page.write('.phone-input', written);
  page.tap('.submit-button');
  await waitFor(() => expect(page.text()).toContain(nickname));
  expect(page.text()).toContain(phone);
  expect(sent()).toEqual(['readActivity']);
});

it.each(['138 0013 8000', '+86 138-0013-8000', '１３８００１３８０００'])(
  'takes a phone number pasted as %j',
  async (phone) => {
    const page = await open({ activity: { phone: 'required' }, viewer: { profile } });
    page.write('.phone-input', phone);
    page.tap('.consent-check');
    page.tap('.submit-button');
    await waitFor(() => expect(sent()).toEqual(['readActivity', 'signUp']));
  },
);
