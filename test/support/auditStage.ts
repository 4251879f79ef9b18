import { tickCalled } from '../../contracts/message/calls';
import * as registration from '../../contracts/registration/calls';
import type { AuditAct, TimerAct, timerActs } from '../../domain/audit/acts';
import type { AuditEntry } from '../../domain/audit/entry';
import type { Person } from './cloudForTests';
import type { CutLine } from './cutLine';
import { aPlan } from './plans';
import { aResident } from './town';

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
const answer = '已核实到场';

/** What scenes of the log are made of. */
export function auditStage({ cloud, town }: Pick<CutLine, 'cloud' | 'town'>) {
  const { organizer, organisationId } = town;
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
  const onContest = (id: string, call: (by: Person) => Promise<Answer>, change?: Partial<AuditEntry>) =>
    scene(organizer, { kind: 'contest', id }, call, change);
  const onMessage = (id: string, isCalled: boolean) =>
    scene(organizer, { kind: 'message', id }, (by) => by.call(tickCalled, { messageId: id, isCalled }));

  async function somebodySignedUp(plan: Parameters<typeof aPlan>[0] = {}) {
    const { activityId } = await town.publish(aPlan(plan));
    const person = await somebody();
    const phone = plan.phone === 'required' ? phoneInScenes : null;
    return { activityId, person, ...(await town.signUp(person, activityId, { phone })) };
  }
  async function anAppeal(isExcused: boolean) {
    const { registrationId } = await somebodySignedUp();
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
    const { activityId, registrationId } = await somebodySignedUp();
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
  async function dueIn(
    collection: (typeof timerActs)[TimerAct],
    ids: readonly string[],
  ): Promise<AuditScene['expected']> {
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
    nextNumber: () => ++made,
    somebody,
    idOf,
    scene,
    onActivity,
    onRegistration,
    onContest,
    onMessage,
    somebodySignedUp,
    anAppeal,
    anUnreachedMessage,
    dueIn,
    timer,
  };
}
