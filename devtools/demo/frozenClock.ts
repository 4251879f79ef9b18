import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A script after which it is one moment for good; timers go on. */
export const frozenClock = (moment: Date): string => `{
  const RealDate = Date;
  globalThis.Date = class extends RealDate {
    constructor(...parts) {
      super(...(parts.length === 0 ? [${moment.getTime()}] : parts));
    }
    static now() {
      return ${moment.getTime()};
    }
  };
}
`;

/** Copies the built functions to `target` so that they live in one moment for good. */
export function freezeFunctions(source: string, target: string, moment: Date): void {
  cpSync(source, target, { recursive: true });
  for (const name of readdirSync(target)) {
    const bundle = path.join(target, name, 'index.js');
    writeFileSync(bundle, frozenClock(moment) + readFileSync(bundle, 'utf8'));
  }
}
