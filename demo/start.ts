import path from 'node:path';
import { openBrowser } from './openBrowser';
import { AlreadyRunning, runDemo } from './runDemo';
import { startOptions } from './startOptions';
import { terminalTexts } from './texts';

const tell = (line: string): void => console.log(line);

async function main(): Promise<void> {
  const options = startOptions(process.argv.slice(2), process.env);
  const nearby = path.relative('', options.dataDirectory);
  const folder = nearby.startsWith('..') ? options.dataDirectory : nearby;
  const demo = await runDemo(options, tell);
  tell(terminalTexts.ready(demo.address, Math.round(process.uptime()), folder));
  openBrowser(demo.address);

  const stop = () => {
    // A second Ctrl-C ends at once: the database loses no acknowledged write either way.
    process.once('SIGINT', () => process.exit(130));
    tell(terminalTexts.stopping);
    demo.close().then(() => {
      tell(terminalTexts.stopped(folder));
      process.exit(0);
    });
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

main().catch((error: unknown) => {
  if (error instanceof AlreadyRunning) tell(error.message);
  else console.error(terminalTexts.failed, error);
  process.exit(error instanceof AlreadyRunning && error.address !== null ? 0 : 1);
});
