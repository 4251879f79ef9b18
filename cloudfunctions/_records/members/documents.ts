import type { Grant } from '../../../domain/access/grants';
import type { Member } from '../../../domain/member/member';
import type { Messaging } from '../../../domain/message/messaging';
import type { Instant } from '../../../domain/time/instant';
import { declareCollection, index } from '../../_platform/declaration';
import type { Stored } from '../../_platform/stored';
import { type Audited, auditIndex } from '../audit/documents';
import { keptForGood, untilAccountCloses } from '../retention/retention';

export type MemberDocument = Stored<Member> & {
  /** Class hours already counted, by the activity's bare id: what makes a repeated credit change nothing. */
  readonly credited: { readonly [activity: string]: number };
  /** When those hours were: no two overlap. Missing before the first that said so. */
  readonly attended?: readonly { readonly from: Instant; readonly until: Instant }[];
  readonly grants: readonly Grant[];
  /** Missing until a first prompt was answered. */
  readonly messaging?: Messaging;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly audit?: Audited['audit'];
};

/** One document, `administrator`: who claimed the deployment. */
export type DeploymentDocument = Audited & {
  readonly _id: string;
  readonly memberId: string;
  readonly at: Instant;
  readonly isSettled: boolean;
};

export const membersCollection = declareCollection<MemberDocument>({
  name: 'members',
  version: 1,
  indexes: [
    index('ranking', { isListedInRanking: 'asc', ageBand: 'asc', classHours: 'desc', _id: 'asc' }),
    index('organizers', { 'grants.organisationId': 'asc' }),
    auditIndex,
  ],
  retention: untilAccountCloses,
});

export const deploymentCollection = declareCollection<DeploymentDocument>({
  name: 'deployment',
  version: 1,
  indexes: [auditIndex],
  retention: keptForGood,
});
