import { type AuditAct, memberActs, timerActs } from '../../../domain/audit/acts';
import { auditLogOf } from '../../support/auditLog';
import { auditScenes } from '../../support/auditScenes';
import type { AuditScenes } from '../../support/auditStage';
import { cutAtEveryStep, lineOfFile } from '../../support/cutLine';
import { everyThird, isThorough } from '../../support/thorough';

const line = lineOfFile();
let scenes: AuditScenes;
beforeAll(() => {
  scenes = auditScenes(line);
});

/** A scene for each of some thirty steps, on a machine that may be busy. */
const manySteps = 4 * 60_000;

/** One step of a timer erases them all alike, by what each collection declares: unless all is to be tried, two stand for it. */
const erasing = isThorough ? Object.keys(timerActs) : ['contacts-erased', 'votes-erased'];
/** Timers first: what they read grows with what the other scenes leave. */
const acts = [...erasing, ...Object.keys(memberActs)] as readonly AuditAct[];

test.each(acts.map((act, nth) => [act, nth] as const))(
  '%s that was cut off anywhere and is asked for again is in the log as often as it was done',
  async (act, nth) => {
    const log = auditLogOf(line.cloud);
    await cutAtEveryStep(
      line.network,
      async () => {
        const scene = await scenes[act]();
        return { ...scene, from: log.now() };
      },
      (scene) => scene.act(),
      async (scene) => {
        await scene.act();
        await log.sweep();
        const logged = await log.entries(act, scene.from);
        for (const entry of logged) expect(entry).toMatchObject({ act, ...scene.expected });
        const timesDone = (await scene.timesDone?.()) ?? 1;
        // A look is logged before it is known whether its answer arrives.
        if (act === 'phone-revealed') expect(logged.length).toBeGreaterThanOrEqual(timesDone);
        else expect(logged).toHaveLength(timesDone);
        expect(log.collectionsToMoveFrom()).toEqual([]);
      },
      everyThird(nth),
    );
  },
  manySteps,
);
