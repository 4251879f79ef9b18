import { type TicketSeed, ticketCodeAt, ticketStepMilliseconds } from '../../../domain/tickets/ticketCode';
import { hmac } from '../../device/hmac';
import { useTick } from '../../device/useTick';

const oneSecond = 1000;

/** The code of this moment, drawn from the seed alone, and how much of its half minute is left. */
export function useTicketCode(seed: TicketSeed, isVisible: boolean) {
  const time = useTick(oneSecond, isVisible);
  const leftMilliseconds = ticketStepMilliseconds - (time % ticketStepMilliseconds);
  return {
    code: ticketCodeAt(seed, time, hmac),
    secondsLeft: Math.ceil(leftMilliseconds / oneSecond),
    fractionLeft: leftMilliseconds / ticketStepMilliseconds,
  };
}
