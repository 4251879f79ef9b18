import type { AnyCall, FailureOf } from '../../contracts/call';
import type { GatewayFailure } from './callCloud';

/** Every way in which asking this can end without an answer. */
export type CallFailure<Call extends AnyCall> = FailureOf<Call> | GatewayFailure;
