import type { AuditEntry } from '../../../domain/audit/entry';
import type { Contest, ContestInvite } from '../../../domain/contest/contest';
import type { Official, PanelSeat, Recusal } from '../../../domain/contest/panel';
import type { Task } from '../../../domain/contest/tasks';
import type { Instant } from '../../../domain/time/instant';

/** Someone with a task joins by a change of that task alone, which raises no version: no organiser's edit is in its way. */
export type TaskStore = {
  /** False, and nothing written, when an organiser changed the contest since. */
  addSeat(contestId: string, seen: Seen, seat: PanelSeat, invite: ContestInvite): Promise<boolean>;
  addOfficial(contestId: string, seen: Seen, official: Official, invite: ContestInvite): Promise<boolean>;
  /** The code before ends. False, and nothing written, when the contest was changed or the person has joined. */
  renewInvite(contest: Contest, seen: Seen, task: Task, invite: ContestInvite): Promise<boolean>;
  /** With its code and its recusals. False, and nothing written, when the contest was changed or somebody has joined. */
  remove(contest: Contest, seen: Seen, task: Task, entry: AuditEntry): Promise<boolean>;
  isMember(memberId: string): Promise<boolean>;
  /** The contest that has this code; null for an unknown one. */
  invitedTo(inviteId: string): Promise<Contest | null>;
  /** Whether the person enters the contest, alone or in a team, and has not withdrawn. */
  isApplicant(contestId: string, memberId: string): Promise<boolean>;
  /** False, and nothing written, when the task is taken, the code was renewed or the person has another task. */
  take(
    contest: Contest,
    task: Task,
    by: { readonly memberId: string; readonly inviteId: string },
    entry: AuditEntry,
  ): Promise<boolean>;
  giveBack(contest: Contest, task: Task, memberId: string): Promise<void>;
  /** A judge who joins once the run has begun takes the empty seat. */
  takeRunSeat(contestId: string, seat: string, memberId: string): Promise<void>;
  /** Latest first. */
  ofMember(memberId: string): Promise<readonly TaskedContest[]>;
  /** False, and nothing written, when an order stands or the same was declared before. */
  recuse(contestId: string, recusal: Recusal): Promise<boolean>;
};

export type Seen = { readonly version: number; readonly at: Instant };
export type TaskedContest = { readonly contest: Contest; readonly isRunning: boolean };
