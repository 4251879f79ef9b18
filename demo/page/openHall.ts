import * as v from 'valibot';
import { pageTexts } from '../texts';
import { say } from './sheet';

const opened = v.object({ address: v.nullable(v.string()) });

/** Opens the projector's page in a tab of its own; an older one shows from then on that its link was taken back. */
export async function openHall(): Promise<void> {
  // Before anything is waited for: a browser keeps a page from opening tabs later on.
  const tab = window.open('', '_blank');
  try {
    const answer = await fetch('/open-hall', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    const { address } = v.parse(opened, await answer.json());
    if (address !== null) tab?.location.replace(address);
    else {
      tab?.close();
      say(pageTexts.hallNotStarted);
    }
  } catch {
    tab?.close();
    say(pageTexts.hallFailed);
  }
}
