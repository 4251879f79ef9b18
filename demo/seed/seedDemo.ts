import type { InvokeFunction } from '../../devtools/web/phoneCalls';
import type { PhoneMessages } from '../../devtools/web/phoneMessages';
import type { Instant } from '../../domain/time/instant';
import { type DemoPerson, phoneHolders } from '../content/people';
import { comingOccurrences, openDoor, openOccurrence } from '../programme';
import { acceptMessages } from './acceptMessages';
import { callerThrough } from './callAs';
import { introduceEveryone, layFoundation } from './foundation';
import { type Holders, holdOccurrence } from './holdOccurrence';
import { openContest } from './openContest';
import { readSeedNote, writeSeedNote } from './seedNote';
import { writeContests } from './writeContests';
import { openTheDoor, writePast } from './writePast';

/** Keys of the offerings that somebody with a phone on the page has a ticket for from the start. */
const firstTickets: Readonly<Record<string, readonly DemoPerson[]>> = {
  l01: [phoneHolders.listed],
  v02: [phoneHolders.listed, phoneHolders.young],
  l09: [phoneHolders.listed],
  l11: [phoneHolders.unlisted],
};

/** Keys of the offerings where they wait behind the others: a place further down, and one with an offer to answer. */
const firstLines: Readonly<Record<string, readonly DemoPerson[]>> = {
  l05: [phoneHolders.resident],
  v06: [phoneHolders.listed],
};

const nobody: Holders = { seated: [], waiting: [] };
const holdersAt = (key: string): Holders => ({ seated: firstTickets[key] ?? [], waiting: firstLines[key] ?? [] });

/**
 * Brings the data up to `now`: everything on the first run, later only what the calendar has added since.
 * Answers how many activities are new. A run that was cut off is finished by the next one.
 */
export async function seedDemo(options: {
  readonly noteDirectory: string;
  readonly administratorCode: string;
  readonly invoke: InvokeFunction;
  readonly accept: PhoneMessages['accept'];
  readonly now: Instant;
}): Promise<number> {
  const { noteDirectory, now } = options;
  const note = readSeedNote(noteDirectory);
  const open = openOccurrence(now);
  const wanted = [open, ...comingOccurrences(now)];
  const missing = wanted.filter(({ name }) => !note.occurrences.includes(name));
  if (missing.length === 0) return 0;

  const callAs = callerThrough(options.invoke);
  if (!note.hasPast) await introduceEveryone(callAs);
  const foundation = await layFoundation(callAs, options.administratorCode);
  if (!note.hasPast) await writePast(foundation, now);
  if (!note.hasPast) await openContest(callAs, foundation, now);
  if (!note.hasPast) await writeContests(callAs, foundation, now);
  if (!note.hasPast)
    for (const person of Object.values(firstLines).flat())
      await acceptMessages(callAs, options.accept, person, ['offer', 'reminder', 'change']);
  for (const occurrence of missing) {
    const holders = note.hasPast ? nobody : holdersAt(occurrence.offering.key);
    const activityId = await holdOccurrence(callAs, foundation, occurrence, holders);
    if (occurrence === open) await openTheDoor(activityId, openDoor);
  }
  writeSeedNote(noteDirectory, { hasPast: true, occurrences: wanted.map(({ name }) => name) });
  return missing.length;
}
