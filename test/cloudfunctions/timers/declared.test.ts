import { readdirSync, readFileSync } from 'node:fs';
import { declaredCollections } from '../../../cloudfunctions/_records/schema';
import type { TimerRunDocument } from '../../../cloudfunctions/_records/timers/documents';
import { messageTimer } from '../../../cloudfunctions/message/cloudTimer';
import { registrationTimer } from '../../../cloudfunctions/registration/cloudTimer';
import { timerActs } from '../../../domain/audit/acts';
import { inProject } from '../../../scripts/projectRoot';
import { cloudForTests } from '../../support/cloudForTests';

const timers = [messageTimer, registrationTimer];

const configOf = (name: string): { readonly timeout: number; readonly triggers?: readonly unknown[] } =>
  JSON.parse(readFileSync(inProject('cloudfunctions', name, 'config.json'), 'utf8'));

test('every function with a trigger has a timer, and leaves it time to end', () => {
  const names = readdirSync(inProject('cloudfunctions')).filter((name) => !name.startsWith('_'));
  const triggered = names.filter((name) => (configOf(name).triggers ?? []).length > 0);
  expect(timers.map(({ name }) => name).sort()).toEqual(triggered.sort());
  for (const { name, maxMilliseconds, steps } of timers) {
    expect(maxMilliseconds).toBeLessThanOrEqual(configOf(name).timeout * 1000 - 2000);
    expect(new Set(steps.map((step) => step.name)).size).toBe(steps.length);
    for (const step of steps) {
      expect(step.name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(step.maxMilliseconds).toBeLessThan(maxMilliseconds);
    }
  }
});

test('docs/architecture.md lists the steps of every timer, in their order', () => {
  const page = readFileSync(inProject('docs/architecture.md'), 'utf8');
  const listed = [...page.matchAll(/^\| (?:`(\w+)` )?\| `([a-z-]+)` \|/gm)].map(([, timer, step]) => [timer, step]);
  const declared = [registrationTimer, messageTimer].flatMap(({ name, steps }) =>
    steps.map((step, position) => [position === 0 ? name : undefined, step.name]),
  );
  expect(listed).toEqual(declared);
});

test('whatever is erased by a date has an index on it, and a word in the audit log', () => {
  const dated = declaredCollections.filter(({ retention }) => retention.dueField !== null);
  expect(dated.map(({ name }) => name).sort()).toEqual(Object.values(timerActs).sort());
  for (const { indexes, retention } of dated)
    expect(indexes.map(({ fields }) => fields[0]?.field)).toContain(retention.dueField);
});

test.each(timers)('the timer of $name notes what each step did', async ({ name, steps }) => {
  const cloud = await cloudForTests();
  try {
    await cloud.cloud.runTimer(name);
    const { data } = await cloud.database.collection('timerRuns').doc(name).get();
    const run = data as unknown as TimerRunDocument;
    expect(Object.keys(run.steps).sort()).toEqual(steps.map((step) => step.name).sort());
    expect(Object.values(run.steps).filter(({ failure }) => failure !== null)).toEqual([]);
    expect(run).toMatchObject({ next: null, endedAt: expect.any(String) });
  } finally {
    await cloud.close();
  }
});

test('an event of a timer’s shape from a phone starts no timer', async () => {
  const cloud = await cloudForTests();
  try {
    const event = { Type: 'Timer', TriggerName: 'everyMinute', Time: '2026-11-27T06:00:00Z', Message: '' };
    const { result } = await cloud.person('oSomebody').invoke('registration', event);
    expect(result).toEqual({ ok: false, failure: 'unknown-action' });
    expect((await cloud.database.collection('timerRuns').get()).data).toEqual([]);
  } finally {
    await cloud.close();
  }
});
