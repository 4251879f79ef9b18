import { phoneHolders } from '../content/people';
import { resetTexts } from '../texts';
import { element } from './element';
import { forget } from './phoneMessages';
import type { PhonePanel } from './phonePanel';
import { askOnSheet, say } from './sheet';

/** Asks, has the server throw its data away and seed anew, then empties the phones, which still remember the old. */
export async function askToReset(panels: readonly PhonePanel[]): Promise<void> {
  const answer = await askOnSheet({
    title: resetTexts.title,
    explanation: resetTexts.explanation,
    answers: [{ value: 'reset', label: resetTexts.confirm, isPrimary: true }],
    cancel: resetTexts.cancel,
  });
  if (answer === null) return;
  const curtain = element('dialog', { class: 'sheet' }, element('p', { role: 'status' }, resetTexts.working));
  curtain.addEventListener('cancel', (event) => event.preventDefault());
  document.body.append(curtain);
  curtain.showModal();
  const isDone = await askServer();
  curtain.remove();
  if (!isDone) return say(resetTexts.failed, 20_000);
  for (const { phoneId } of Object.values(phoneHolders)) forget(phoneId);
  for (const { open } of panels) open();
}

async function askServer(): Promise<boolean> {
  try {
    const response = await fetch('/reset', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    return response.ok;
  } catch {
    return false;
  }
}
