import type { Grant } from '../../../domain/access/grants';
import type { AccessSnapshot, Shown } from '../../../domain/access/rules';
import type { AuditEntry } from '../../../domain/audit/entry';
import type { Contest } from '../../../domain/contest/contest';
import type { OrderDraw } from '../../../domain/contest/orderDraw';
import type { RunStatus } from '../../../domain/contest/run';
import type { ContinuedEntry } from '../../../domain/contest/stagesPlan';
import type { EntryNotice } from '../../../domain/notice/entryNotice';

export type Organisation = { readonly id: string; readonly name: string };

/** An entry as everyone who prepares the evening sees it. */
export type ListedEntry = {
  readonly id: string;
  readonly title: string;
  readonly team: string;
  readonly status: string;
  readonly continues?: readonly ContinuedEntry[];
};

/** A contest with what whoever asks may do there. */
export type ContestSnapshot = AccessSnapshot &
  Shown & {
    readonly contest: Contest;
    /** Null before it begins. */
    readonly run: RunStatus | null;
    readonly rehearsal: RunStatus | null;
    /** Those who may go on stage, by id. */
    readonly entries: readonly ListedEntry[];
  };

/** What is written beside a step of the order: what its entries are told, and the entry of the audit log. */
type Told = { readonly notices: readonly EntryNotice[]; readonly entry: AuditEntry };

export type ContestStore = {
  rolesOf(
    memberId: string,
  ): Promise<{ readonly grants: readonly Grant[]; readonly organisations: readonly Organisation[] }>;
  find(memberId: string, contestId: string): Promise<ContestSnapshot | null>;
  /** Latest first. */
  ofOrganisations(organisationIds: readonly string[]): Promise<readonly Contest[]>;
  /** The contest under this id: the new one, or the one that an earlier run of the same request made. */
  create(contest: Contest): Promise<Contest>;
  /** Whether it is a roadshow of this organisation. */
  isRoadshowOf(organisationId: string, activityId: string): Promise<boolean>;
  /** Plan and status. False, and nothing written, when an organiser changed it since `seenVersion`. */
  replacePlan(contest: Contest, seenVersion: number, entry: AuditEntry | null): Promise<boolean>;
  /** Its entries and their files are kept as long after its evening as people were told. */
  keepEntriesFor(contest: Contest): Promise<void>;
  /** The same of the order, which is refused once a list was closed for a draw. */
  setOrder(
    contestId: string,
    order: readonly string[],
    seen: { readonly version: number; readonly at: string },
    told: Told,
  ): Promise<boolean>;
  /** False, and nothing written, when there is an order or a closed list. */
  closeList(contestId: string, draw: OrderDraw, told: Told): Promise<boolean>;
  /** False, and nothing written, when it was drawn. */
  drawOrder(
    contestId: string,
    drawn: {
      readonly publicValue: string;
      readonly secret: string;
      readonly drawnAt: string;
      readonly lots: readonly string[];
      readonly order: readonly string[];
    },
    told: Told,
  ): Promise<boolean>;
};
