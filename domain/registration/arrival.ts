import type { Change } from './change';
import type { Arrival } from './registration';
import { entryOf } from './timeline';

/** Lets in so many people of a party; `arrival` is the first one's. */
export const arrived = (
  arrival: Arrival,
  { at, people }: { readonly at: Arrival['at']; readonly people: number },
): Change => ({
  fields: { checkedIn: arrival },
  entry: entryOf({ step: 'checked-in', at, by: 'organizer', seats: people }),
  notices: [],
});
