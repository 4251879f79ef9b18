import { addMinutes, type Instant } from '../time/instant';
import { type AuditAct, type AuditedKind, type MemberAct, memberActs, type TimerAct, timerActs } from './acts';

/** One entry of the audit log. It names people by their ids alone: no nickname, no phone number. */
export type AuditEntry = {
  /** Made of act, object and occasion, so that writing the same act twice gives one entry. */
  readonly id: string;
  readonly act: AuditAct;
  /** A member's id, or `timer`. */
  readonly actorId: string;
  readonly on: { readonly kind: AuditedKind; readonly id: string };
  /** Null where the object belongs to no organisation. */
  readonly organisationId: string | null;
  /** In the actor's own words, without long numbers. */
  readonly reason: string | null;
  /** Number of documents erased; null for every other act. */
  readonly count: number | null;
  readonly at: Instant;
};

/** Civil claims lapse three years after somebody learns of what was done. */
export const auditDays = 3 * 365;
export const auditEraseAfter = ({ at }: Pick<AuditEntry, 'at'>): Instant => addMinutes(at, auditDays * 24 * 60);

type Facts = {
  readonly actorId: string;
  readonly on: string;
  readonly organisationId: string | null;
  readonly occasion?: string | number;
  readonly at: Instant;
};
type Reason<Act extends MemberAct> = (typeof memberActs)[Act]['hasReason'] extends true
  ? { readonly reason: string }
  : { readonly reason?: never };

export const memberEntry = <Act extends MemberAct>(act: Act, facts: Facts & Reason<Act>): AuditEntry => ({
  id: `${act}.${facts.on}.${facts.occasion ?? facts.at}`,
  act,
  actorId: facts.actorId,
  on: { kind: memberActs[act].on, id: facts.on },
  organisationId: facts.organisationId,
  reason: facts.reason === undefined ? null : withoutLongNumbers(facts.reason),
  count: null,
  at: facts.at,
});

/** `occasion`: when the first erased document was due. */
export const timerEntry = (
  act: TimerAct,
  { occasion, count, at }: { readonly occasion: Instant; readonly count: number; readonly at: Instant },
): AuditEntry => ({
  id: `${act}.${occasion}`,
  act,
  actorId: 'timer',
  on: { kind: 'collection', id: timerActs[act] },
  organisationId: null,
  reason: null,
  count,
  at,
});

/** Seven or more digits, however separated, are taken for a phone or id number. */
const longNumber = /\p{Nd}(?:[\s-]?\p{Nd}){6,}/gu;

const withoutLongNumbers = (text: string): string => text.replace(longNumber, '…');
