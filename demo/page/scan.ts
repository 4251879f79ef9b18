import type { RunningPhone } from '../../devtools/simulator/createPhone';
import { scanTexts } from '../texts';
import type { PhonePanel } from './phonePanel';
import { readCode } from './readCode';
import { askOnSheet, say } from './sheet';

/** Asks which of the other phones to point at, and reads the code on its screen. Null when there is none. */
export async function chooseAndRead(scanner: HTMLIFrameElement, panels: readonly PhonePanel[]): Promise<string | null> {
  const others = panels.filter(({ frame }) => frame !== scanner);
  const holder = panels.find(({ frame }) => frame === scanner);
  const chosen = await askOnSheet({
    title: scanTexts.title,
    explanation: scanTexts.scanner(holder?.name() ?? ''),
    answers: others.map((panel, index) => ({ value: String(index), label: panel.name() })),
    cancel: scanTexts.cancel,
  });
  const target = chosen === null ? undefined : others[Number(chosen)];
  if (!target) return null;
  const code = codeOn(target.frame);
  if (code === null) say(scanTexts.nothingFound(target.name()));
  return code;
}

function codeOn({ contentWindow }: HTMLIFrameElement): string | null {
  // A frame's window is typed without the globals of the page in it; ours leaves its phone there.
  const { phone } = (contentWindow ?? {}) as { phone?: RunningPhone };
  for (const canvas of phone?.currentCanvases() ?? []) {
    const code = readCode(canvas);
    if (code !== null) return code;
  }
  return null;
}
