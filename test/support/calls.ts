import * as activity from '../../contracts/activity/calls';
import * as admission from '../../contracts/admission/calls';
import type { AnyCall } from '../../contracts/call';
import * as checkin from '../../contracts/checkin/calls';
import * as contest from '../../contracts/contest/calls';
import * as member from '../../contracts/member/calls';
import * as message from '../../contracts/message/calls';
import * as ranking from '../../contracts/ranking/calls';
import * as registration from '../../contracts/registration/calls';

const isCall = (thing: unknown): thing is AnyCall => typeof thing === 'object' && thing !== null && 'action' in thing;

/** Every call of every contract. */
export const allCalls: readonly AnyCall[] = [
  activity,
  admission,
  checkin,
  contest,
  member,
  message,
  ranking,
  registration,
].flatMap((contract) => Object.values<unknown>(contract).filter(isCall));
