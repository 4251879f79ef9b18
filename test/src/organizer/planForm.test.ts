import * as v from 'valibot';
import { reviewPlan } from '../../../domain/activity/plan';
import { instantAt } from '../../../domain/time/beijing';
import { planDraft } from '../../../src/organizer/plan/planDraft';
import {
  classHoursPossible,
  formOf,
  newDetails,
  newPlan,
  type PlanForm,
  planOf,
  withAdmission,
} from '../../../src/organizer/plan/planForm';
import {
  newSessionId,
  withCapacity,
  withCopyOf,
  withKind,
  withoutSession,
  withSession,
  withStart,
} from '../../../src/organizer/plan/sessionForms';
import { wrongFieldsOf } from '../../../src/organizer/plan/wrongPlan';

const now = instantAt(2026, 7, 1, 9, 12);
const organisationId = 'org_0000000000000001';
const filled = { ...newPlan(now), title: '竹编技艺', townshipCode: '510503107', venue: '镇竹编工坊' };
const session = filled.sessions[0] ?? { id: '', startAt: '', endAt: '', places: [] };
const twoSessions = withCopyOf(filled, 'new1', 'new2');

it('starts from a plan that needs only a title and a place to be published', () => {
  expect(wrongFieldsOf(organisationId, filled, [])).toEqual({});
  expect(reviewPlan(planOf(filled), now)).toEqual({ ok: true, value: 'publishable' });
});

it('names each field that the server would refuse', () => {
  const form = withSession(newPlan(now), 'new1', withCapacity(session, 'hall', '很多'));
  expect(wrongFieldsOf('', { ...form, position: { latitude: 1, longitude: 105.44 } }, [])).toEqual({
    title: '请填写标题，1 到 40 个字',
    townshipCode: '请选择区县和乡镇',
    venue: '请填写地点，1 到 60 个字',
    position: '请在地图上重新标出位置，或者去掉',
    'new1-hall': '请填写 1 到 5000 的整数',
    organisationId: '请选择主办组织',
  });
});

it('says of an end before its start in which session it is', () => {
  const form = withSession(twoSessions, 'new2', { endAt: session.startAt });
  expect(wrongFieldsOf(organisationId, form, [])).toEqual({ 'new2-end': '结束要晚于开始' });
});

it('refuses fewer places than are taken, beside their own field', () => {
  const taken = [{ sessionId: 'new1', ticketKind: 'hall', seats: 12, waiting: 3 }] as const;
  const withHall = (capacity: string) => withSession(filled, 'new1', withCapacity(session, 'hall', capacity));
  expect(wrongFieldsOf(organisationId, withHall('12'), taken)).toEqual({});
  expect(wrongFieldsOf(organisationId, withHall('11'), taken)).toEqual({
    'new1-hall': '已经占了 12 个，不能更少。可以改成 12；要再少，先请人取消或改期；也可以保持名额，另加一场。',
  });
});

it('moves the end and the closing of sign-up along with the start', () => {
  const { sessions, registrationClosesAt } = withStart(filled, 'new1', instantAt(2026, 7, 20, 9));
  expect(sessions[0]).toMatchObject({ startAt: instantAt(2026, 7, 20, 9), endAt: instantAt(2026, 7, 20, 10, 30) });
  expect(registrationClosesAt).toBe(instantAt(2026, 7, 20, 8));
});

it('leaves the closing of sign-up alone while the first session stays the first', () => {
  const later = withStart(twoSessions, 'new2', instantAt(2026, 7, 20, 9));
  expect(later.registrationClosesAt).toBe(filled.registrationClosesAt);
});

it('adds a session like another, a day later', () => {
  const [, copy] = twoSessions.sessions;
  expect(copy).toEqual({
    id: 'new2',
    startAt: instantAt(2026, 7, 9, 14, 30),
    endAt: instantAt(2026, 7, 9, 16),
    places: [{ kind: 'hall', capacity: '50' }],
  });
});

it('has a stand-in for each new session until the server gives it an id, and says when there are as many as may be', () => {
  expect(newSessionId(filled)).toBe('new2');
  expect(newSessionId(withoutSession(twoSessions, 'new1'))).toBe('new1');
  const full = { sessions: Array.from({ length: 8 }, (_, index) => ({ ...session, id: `s${index + 1}` })) };
  expect(newSessionId(full)).toBeNull();
});

it('sends sessions in order of their start, kinds in their own order, and comes back as it was', () => {
  const early = withStart(twoSessions, 'new2', instantAt(2026, 7, 5, 9));
  const both = withSession(early, 'new1', { places: [{ kind: 'online', capacity: '200' }, ...session.places] });
  const plan = planOf({ ...both, onlineAccess: '会议号 123', position: { latitude: 28.87, longitude: 105.44 } });
  expect(plan.sessions.map(({ id }) => id)).toEqual(['new2', 'new1']);
  expect(plan.sessions[1]?.places).toEqual([
    { kind: 'hall', capacity: 50 },
    { kind: 'online', capacity: 200 },
  ]);
  expect(plan.position).toEqual({ latitude: 28.87, longitude: 105.44 });
  expect(planOf(formOf(plan))).toEqual(plan);
});

it('tells how to join over the network only where there are online places', () => {
  expect(planOf({ ...filled, onlineAccess: '会议号 123' }).onlineAccess).toBe('');
  const online = withSession(filled, 'new1', withKind(session, 'online'));
  expect(planOf({ ...online, onlineAccess: '会议号 123' }).onlineAccess).toBe('会议号 123');
});

it('closes sign-up a day before the start where people are drawn or admitted', () => {
  expect(withAdmission(filled, 'lot').registrationClosesAt).toBe(instantAt(2026, 7, 7, 14, 30));
  expect(withAdmission(filled, 'first-come').registrationClosesAt).toBe(filled.registrationClosesAt);
  expect(reviewPlan(planOf(withAdmission(filled, 'review')), now)).toEqual({ ok: true, value: 'publishable' });
});

it('offers no more class hours than fit into the shortest session, and none before the end is after the start', () => {
  expect(classHoursPossible(filled)).toBe(2);
  expect(classHoursPossible(withSession(twoSessions, 'new2', { endAt: instantAt(2026, 7, 9, 15, 20) }))).toBe(1);
  expect(classHoursPossible(withSession(filled, 'new1', { endAt: session.startAt }))).toBe(0);
});

it('names each fault of a text by its own reason', () => {
  const service = newDetails('service');
  if (service.kind !== 'service') throw new Error('no service');
  const details = { ...service, risks: '晒'.repeat(301), insurancePolicyNumber: 'P-1\ud83d' };
  const written = { title: '\u200b', summary: '讲\t一\r\n讲'.repeat(300), venue: '馆'.repeat(61), details };
  expect(wrongFieldsOf(organisationId, { ...filled, ...written }, [])).toEqual({
    title: '请填写标题，1 到 40 个字',
    summary: '最多 1000 个字，现在 1500 个',
    venue: '最多 60 个字，现在 61 个',
    details: '最多 300 个字，现在 301 个',
    insurancePolicyNumber: '里面有显示不出来的字符，请删掉重写',
  });
  const tabs = {
    ...filled,
    summary: '讲\t一\r\n讲\v完',
    details: { ...details, risks: '晒', insurancePolicyNumber: ' ' },
  };
  expect(wrongFieldsOf(organisationId, tabs, [])).toEqual({});
});

it('reads numbers in full width', () => {
  const wide = withSession(filled, 'new1', withCapacity(session, 'hall', '１２'));
  expect(wrongFieldsOf(organisationId, wide, [])).toEqual({});
  expect(planOf(wide).sessions[0]?.places).toEqual([{ kind: 'hall', capacity: 12 }]);
});

it('keeps the rest of a draft in which a position was still typed', () => {
  expect(v.parse(planDraft, { ...filled, position: '28.87,105.44' })).toEqual(filled);
});

it('keeps in a draft all that is written, whatever the plan has', () => {
  const guide = { id: 'k1', name: '路口引导', like: 'hall' } as const;
  const whole: PlanForm = {
    ...filled,
    organisationId: 'org_0000000000000002',
    ownKinds: [guide],
    position: { latitude: 28.87, longitude: 105.44 },
    details: newDetails('service'),
  };
  expect(v.parse(planDraft, whole)).toEqual(whole);
});
