import { phoneHolders } from '../../../demo/content/people';

/** Who the suite's phones belong to, and the demo's phones that stand for them. */
export const phoneIds = {
  resident: phoneHolders.resident.phoneId,
  organizer: phoneHolders.organizer.phoneId,
  /** Opens the mini-program for the first time. */
  visitor: phoneHolders.newcomer.phoneId,
  /** Chose to stand in the ranking. */
  listed: phoneHolders.listed.phoneId,
  unlisted: phoneHolders.unlisted.phoneId,
  /** 14 to 17 years old, with a ticket from the start. */
  young: phoneHolders.young.phoneId,
  /** Founds organisations, and signs up for nothing. */
  administrator: phoneHolders.administrator.phoneId,
} as const;

export type Person = keyof typeof phoneIds;
