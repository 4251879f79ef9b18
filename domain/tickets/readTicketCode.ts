import { base32Pattern, numberOfBase32 } from '../hashing/base32';
import type { Hmac } from '../hashing/hashing';
import { fail, type Result, succeed } from '../result';
import {
  eventTagLength,
  ticketCodeVersion,
  ticketMac,
  ticketMacLength,
  ticketNumberLength,
  ticketStepAt,
  ticketStepLength,
} from './ticketCode';
import { eventTagOf, ticketKeyOf } from './ticketKeys';

export const codeFaults = ['unknown-code', 'wrong-event', 'forged', 'expired-code', 'future-code'] as const;
export type CodeFault = (typeof codeFaults)[number];

const part = (length: number) => `(${base32Pattern}{${length}})`;
const shape = new RegExp(
  `^(${ticketCodeVersion}\\.${part(eventTagLength)}\\.${part(ticketNumberLength)}\\.${part(ticketStepLength)})\\.${part(ticketMacLength)}$`,
);

/** Allows one step early or late for clock drift and scanning time. */
const toleratedSteps = 1;

/**
 * `now` is the server's clock in milliseconds. The mac is checked before the step, so that forged, expired and clock-
 * off codes are told apart.
 */
export function readTicketCode(
  text: string,
  eventKey: Uint8Array,
  now: number,
  hmac: Hmac,
): Result<{ readonly number: string }, CodeFault> {
  const [, said, eventTag, number, step, mac] = shape.exec(text) ?? [];
  if (said === undefined || number === undefined || step === undefined || mac === undefined)
    return fail('unknown-code');
  if (eventTag !== eventTagOf(eventKey, hmac)) return fail('wrong-event');
  if (!isSameText(mac, ticketMac(ticketKeyOf(eventKey, number, hmac), said, hmac))) return fail('forged');
  const late = ticketStepAt(now) - numberOfBase32(step);
  if (late > toleratedSteps) return fail('expired-code');
  return late < -toleratedSteps ? fail('future-code') : succeed({ number });
}

/** Constant time, so that a mac cannot be guessed from response times. */
function isSameText(left: string, right: string): boolean {
  let difference = left.length ^ right.length;
  for (let at = 0; at < left.length; at++) difference |= left.charCodeAt(at) ^ right.charCodeAt(at);
  return difference === 0;
}
