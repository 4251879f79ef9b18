import * as activity from '../../contracts/activity/calls';
import * as admission from '../../contracts/admission/calls';
import * as checkin from '../../contracts/checkin/calls';
import * as member from '../../contracts/member/calls';
import { tickCalled } from '../../contracts/message/calls';
import * as registration from '../../contracts/registration/calls';
import type { AuditAct } from '../../domain/audit/acts';
import type { AuditEntry } from '../../domain/audit/entry';
import { administratorCode, type Person } from './cloudForTests';
import type { CutLine } from './cutLine';
import { aLottery, applicationsFor } from './draws';
import { accepts } from './messages';
import { aPlan } from './plans';
import { aResident, granted } from './town';

type Answer = { readonly ok: boolean; readonly failure?: string };

export type AuditScene = {
  /** What the log is to say, but for the entry's id and moment. */
  readonly expected: Omit<AuditEntry, 'id' | 'act' | 'at'>;
  /** The same request each time. */
  act(): Promise<Answer>;
  /** By who may not, or with what does not suffice. */
  refused?(): Promise<Answer>;
  /** How often it was done since the scene was set; once where nothing is said. */
  timesDone?(): Promise<number>;
};

export type AuditScenes = { readonly [act in AuditAct]: () => Promise<AuditScene> };

export const phoneInScenes = '13812345678';
const reason = `场地停电，详询 ${phoneInScenes}`;
const reasonInLog = '场地停电，详询 …';
const answer = '已核实到场';

/** For every act of the log a fresh scene in which it can be done. */
export function auditScenes({ cloud, town }: Pick<CutLine, 'cloud' | 'town'>): AuditScenes {
  const { administrator, organizer, organisationId } = town;
  const { database } = cloud;
  let made = 0;
  const somebody = () => aResident(cloud, `oPerson${++made}`);
  const idOf = async ({ openid }: Person): Promise<string> =>
    String((await database.collection('members').where({ nickname: openid }).get()).data[0]?._id);
  const scene = async (
    actor: Person,
    on: AuditEntry['on'],
    call: (by: Person) => Promise<Answer>,
    change: Partial<AuditEntry> = {},
  ): Promise<AuditScene> => {
    const bystander = await somebody();
    return {
      expected: { actorId: await idOf(actor), on, organisationId, reason: null, count: null, ...change },
      act: () => call(actor),
      refused: () => call(bystander),
    };
  };
  const onActivity = (id: string, call: (by: Person) => Promise<Answer>, change?: Partial<AuditEntry>) =>
    scene(organizer, { kind: 'activity', id }, call, change);
  const onRegistration = (id: string, call: (by: Person) => Promise<Answer>, change?: Partial<AuditEntry>) =>
    scene(organizer, { kind: 'registration', id }, call, change);
  const onMessage = (id: string, isCalled: boolean) =>
    scene(organizer, { kind: 'message', id }, (by) => by.call(tickCalled, { messageId: id, isCalled }));

  async function aRegistration(plan: Parameters<typeof aPlan>[0] = {}) {
    const { activityId } = await town.publish(aPlan(plan));
    const person = await somebody();
    const phone = plan.phone === 'required' ? phoneInScenes : null;
    return { activityId, person, ...(await town.signUp(person, activityId, { phone })) };
  }
  async function anAppeal(isExcused: boolean) {
    const { registrationId } = await aRegistration();
    const appeal = { reason: '我到了', at: '2026-11-20T00:00:00.000Z', decision: null };
    const absence = { notedAt: '2026-11-19T00:00:00.000Z', appeal };
    await database
      .collection('registrations')
      .doc(registrationId)
      .update({ data: { absence: database.command.set(absence) } });
    const input = { registrationId, isExcused, answer };
    return onRegistration(registrationId, (by) => by.call(registration.decideAppeal, input), { reason: answer });
  }
  async function anUnreachedMessage() {
    const { activityId, registrationId } = await aRegistration();
    const _id = `msg_${activityId}`;
    const noticed = {
      kind: 'reminder',
      occasion: 'reminder-24h',
      state: 'unreached',
      dueAt: '2026-11-20T00:00:00.000Z',
    };
    const data = { _id, activityId, registrationId, generation: 1, calledAt: null, calledBy: null, ...noticed };
    await database.collection('messages').add({ data });
    return _id;
  }
  async function dueIn(collection: 'contacts' | 'addresses', ids: readonly string[]): Promise<AuditScene['expected']> {
    for (const id of ids) {
      const eraseAfter = new Date(Date.UTC(2026, 0, 1, 0, 0, ++made)).toISOString();
      await database.collection(collection).doc(id).update({ data: { eraseAfter } });
    }
    const on = { kind: 'collection', id: collection } as const;
    return { actorId: 'timer', on, organisationId: null, reason: null, count: ids.length };
  }
  const timer = async (name: string): Promise<Answer> => {
    const { result } = await cloud.cloud.runTimer(name);
    return { ok: Object(result).ok };
  };

  return {
    'administrator-claimed': async () => {
      await database.collection('deployment').doc('administrator').remove();
      const claims = (code: string) => (by: Person) => by.call(member.claimAdministrator, { code });
      const on = { kind: 'deployment', id: 'administrator' } as const;
      const person = await somebody();
      const claim = await scene(person, on, claims(administratorCode), { organisationId: null });
      return { ...claim, refused: () => claims('not the code at all')(person) };
    },
    'organisation-created': async () => {
      const name = `第${++made}文化馆`;
      const on = { kind: 'organisation', id: expect.stringMatching(/^org_/) } as const;
      const create = (by: Person) => by.call(member.createOrganisation, { name });
      return scene(administrator, on, create, { organisationId: on.id });
    },
    'organizer-invited': async () => {
      const count = async () => (await database.collection('invitations').count()).total;
      const before = await count();
      const on = { kind: 'invitation', id: expect.stringMatching(/^inv_/) } as const;
      const invited = await scene(administrator, on, (by) => by.call(member.inviteOrganizer, { organisationId }));
      return { ...invited, timesDone: async () => (await count()) - before };
    },
    'invitation-accepted': async () => {
      const { code } = await granted(administrator.call(member.inviteOrganizer, { organisationId }));
      const on = { kind: 'invitation', id: expect.stringMatching(/^inv_/) } as const;
      const accepting = (by: Person) => by.call(member.acceptInvitation, { code });
      const person = await somebody();
      const wrong = () => person.call(member.acceptInvitation, { code: '0000-0000-0000' });
      return { ...(await scene(person, on, accepting)), refused: wrong };
    },
    'activity-published': async () => {
      const draft = await town.draft(aPlan());
      return onActivity(draft.activityId, (by) => by.call(activity.publishActivity, draft));
    },
    'activity-edited': async () => {
      const plan = aPlan();
      const input = { ...(await town.publish(plan)), plan: { ...plan, title: '换了题目的讲座' } };
      return onActivity(input.activityId, (by) => by.call(activity.editActivity, input));
    },
    'activity-cancelled': async () => {
      const { activityId } = await town.publish(aPlan());
      const cancel = (by: Person) => by.call(activity.cancelActivity, { activityId, reason });
      return onActivity(activityId, cancel, { reason: reasonInLog });
    },
    'list-closed': async () => {
      const { activityId } = await applicationsFor(cloud, town, [1]);
      return onActivity(activityId, (by) => by.call(admission.closeApplications, { activityId }));
    },
    'lots-drawn': async () => {
      const { activityId } = await applicationsFor(cloud, town, [1]);
      await granted(organizer.call(admission.closeApplications, { activityId }));
      return onActivity(activityId, (by) => by.call(admission.drawLots, { activityId, ...aLottery }));
    },
    'applicant-admitted': async () => {
      const { registrationId } = await aRegistration({ admission: 'review' });
      return onRegistration(registrationId, (by) => by.call(admission.admitApplicant, { registrationId }));
    },
    'applicant-rejected': async () => {
      const { registrationId } = await aRegistration({ admission: 'review' });
      const reject = (by: Person) => by.call(admission.rejectApplicant, { registrationId, reason });
      return onRegistration(registrationId, reject, { reason: reasonInLog });
    },
    'appeal-granted': () => anAppeal(true),
    'appeal-refused': () => anAppeal(false),
    'let-in-by-hand': async () => {
      const { activityId, registrationId } = await aRegistration({ startsInMinutes: 20 });
      const input = { activityId, sessionId: 's1', registrationId };
      return onRegistration(registrationId, (by) => by.call(checkin.admitByName, input));
    },
    'phone-revealed': async () => {
      const { registrationId } = await aRegistration({ phone: 'required' });
      let shown = 0;
      const reveal = async (by: Person) => {
        const revealed = await by.call(registration.revealPhone, { registrationId });
        if (revealed.ok) shown++;
        return revealed;
      };
      return { ...(await onRegistration(registrationId, reveal)), timesDone: async () => shown };
    },
    'called-ticked': async () => onMessage(await anUnreachedMessage(), true),
    'called-unticked': async () => {
      const messageId = await anUnreachedMessage();
      await granted(organizer.call(tickCalled, { messageId, isCalled: true }));
      return onMessage(messageId, false);
    },
    'contacts-erased': async () => {
      const [one, other] = [await aRegistration({ phone: 'required' }), await aRegistration({ phone: 'required' })];
      const expected = await dueIn('contacts', [one.registrationId, other.registrationId]);
      return { expected, act: () => timer('registration') };
    },
    'addresses-erased': async () => {
      const people = [await somebody(), await somebody()];
      for (const person of people) await accepts(cloud, person, ['reminder']);
      const expected = await dueIn('addresses', await Promise.all(people.map(idOf)));
      return { expected, act: () => timer('message') };
    },
  };
}
