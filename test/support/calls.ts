import * as activity from '../../contracts/activity';
import * as admission from '../../contracts/admission';
import type { AnyCall } from '../../contracts/call';
import * as checkin from '../../contracts/checkin';
import * as member from '../../contracts/member';
import * as message from '../../contracts/message';
import * as ranking from '../../contracts/ranking';
import * as registration from '../../contracts/registration';

const isCall = (thing: unknown): thing is AnyCall => typeof thing === 'object' && thing !== null && 'action' in thing;

/** Every call of every contract. */
export const allCalls: readonly AnyCall[] = [
  activity,
  admission,
  checkin,
  member,
  message,
  ranking,
  registration,
].flatMap((contract) => Object.values<unknown>(contract).filter(isCall));
