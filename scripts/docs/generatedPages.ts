import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inProject } from '../projectRoot';
import { accessPage } from './accessPage';
import { apiPage } from './apiPage';
import { databasePage } from './databasePage';
import { decisionsPage } from './decisionsPage';
import { dependencyPage } from './dependencyPage';
import { functionsPage } from './functionsPage';
import { messagesPage } from './messagesPage';

/** Pages that are made of the code, so that they cannot say anything else than it. */
const pages: Readonly<Record<string, () => Promise<string>>> = {
  'docs/generated/access.md': accessPage,
  'docs/generated/api.md': apiPage,
  'docs/generated/database.md': databasePage,
  'docs/generated/dependencies.md': dependencyPage,
  'docs/generated/functions.md': functionsPage,
  'docs/generated/messages.md': messagesPage,
  'docs/decisions/README.md': decisionsPage,
};

const note = '<!-- Made by `npm run docs`; edit what it is made of. -->\n\n';

export async function writePages(): Promise<readonly string[]> {
  for (const [file, render] of Object.entries(pages)) {
    mkdirSync(path.dirname(inProject(file)), { recursive: true });
    writeFileSync(inProject(file), note + (await render()));
  }
  return Object.keys(pages);
}

/** Throws with the names of the pages that no longer say what the code says. */
export async function refuseDriftedPages(): Promise<void> {
  const drifted: string[] = [];
  for (const [file, render] of Object.entries(pages)) {
    const written = existsSync(inProject(file)) ? readFileSync(inProject(file), 'utf8') : '';
    if (written !== note + (await render())) drifted.push(file);
  }
  if (drifted.length > 0) throw new Error(`out of date: ${drifted.join(', ')}\nRun: npm run docs`);
}
