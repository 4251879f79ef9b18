import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * A script after which it is `moment`, and minutes of ours are less than a second of its own. Not quite still:
 * the mini-program's framework waits for a clock to move.
 */
export const slowClock = (moment: Date): string => `{
  const RealDate = Date;
  const start = performance.now();
  const now = () => ${moment.getTime()} + Math.floor((performance.now() - start) / 1000);
  globalThis.Date = class extends RealDate {
    constructor(...parts) {
      super(...(parts.length === 0 ? [now()] : parts));
    }
    static now() {
      return now();
    }
  };
}
`;

/** Copies the built functions to `target` so that they live by the slow clock. */
export function slowFunctions(source: string, target: string, moment: Date): void {
  cpSync(source, target, { recursive: true });
  for (const name of readdirSync(target)) {
    const bundle = path.join(target, name, 'index.js');
    writeFileSync(bundle, slowClock(moment) + readFileSync(bundle, 'utf8'));
  }
}
