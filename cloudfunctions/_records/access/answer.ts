import type { AnyCall } from '../../../contracts/call';
import type { Seen } from '../../../domain/access/rules';
import { accessTable, type OpenAction, type RoleAction } from '../../../domain/access/table';
import {
  type Answer,
  answerBehind,
  answer as answerOpenly,
  type GuardedUseCase,
  type UseCase,
} from '../../_platform/answer';
import { now } from '../../_platform/clock';
import { grantsOf } from '../members/cloudGrants';
import { gateOf } from './gate';

export const answerAnyone = <Call extends AnyCall & { readonly action: OpenAction }>(
  call: Call,
  useCase: UseCase<Call>,
): Answer => answerOpenly(call, useCase);

/** Ties a call to its use case, which runs for those whom the call's row of the table lets in. */
export const answerRoles = <Call extends AnyCall & { readonly action: RoleAction }, Snapshot extends Seen>(
  call: Call,
  useCase: GuardedUseCase<Call, Snapshot>,
): Answer => answerBehind(gateOf(accessTable[call.action], { grantsOf, now }), call, useCase);
