import type { AnyCall } from '../../../contracts/call';
import type { AccessSnapshot, Owned, SeenBy } from '../../../domain/access/rules';
import {
  type AnyoneAction,
  accessTable,
  type OwnAction,
  type PublicAction,
  type RoleAction,
} from '../../../domain/access/table';
import {
  type Answer,
  answerGuarded,
  answer as answerOpenly,
  type GuardedUseCase,
  type UseCase,
} from '../../_platform/answer';
import { now } from '../../_platform/clock';
import { grantsOf } from '../members/cloudGrants';
import { gateOf, ownGateOf, publicGateOf } from './gate';

type CallOf<Action extends string> = AnyCall & { readonly action: Action };
type RowOf<Call extends CallOf<PublicAction>> = (typeof accessTable)[Call['action']];

// Each ties a call to its use case, which runs for those, and on those things, that the call's row of the table lets in.

export const answerAnyone = <Call extends CallOf<AnyoneAction>>(call: Call, useCase: UseCase<Call>): Answer =>
  answerOpenly(call, useCase);

export const answerOwn = <Call extends CallOf<OwnAction>, Snapshot extends Owned>(
  call: Call,
  useCase: GuardedUseCase<Call, Snapshot>,
): Answer => answerGuarded(ownGateOf(accessTable[call.action]), call, useCase);

export const answerPublic = <Call extends CallOf<PublicAction>, Snapshot extends SeenBy<RowOf<Call>>>(
  call: Call,
  useCase: GuardedUseCase<Call, Snapshot>,
): Answer => answerGuarded(publicGateOf(accessTable[call.action], { now }), call, useCase);

export const answerRoles = <Call extends CallOf<RoleAction>, Snapshot extends AccessSnapshot>(
  call: Call,
  useCase: GuardedUseCase<Call, Snapshot>,
): Answer => answerGuarded(gateOf(accessTable[call.action], { grantsOf, now }), call, useCase);
