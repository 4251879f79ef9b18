import { stepAfter } from './thorough';
import type { FaultyNetwork } from './worker/faultyNetwork';

/**
 * Makes the call once for each of its requests, which then waits while `meanwhile` does all it does; `expectation` looks
 * at what came of both. Each time on a fresh scene; returns how many requests there were.
 */
export async function heldAtEveryStep<Scene>(
  network: FaultyNetwork,
  scenes: {
    readonly set: () => Promise<Scene>;
    readonly call: (scene: Scene) => Promise<unknown>;
    readonly meanwhile: (scene: Scene) => Promise<unknown>;
    readonly expectation: (scene: Scene, step: number) => Promise<void>;
  },
): Promise<number> {
  for (let step = 1; ; step = stepAfter(step)) {
    const scene = await scenes.set();
    const hold = network.holdAt(step);
    const calling = scenes.call(scene);
    await Promise.race([hold.reached, calling]);
    if (!hold.isReached()) {
      network.mend();
      return step - 1;
    }
    await scenes.meanwhile(scene);
    hold.letGo();
    await calling;
    await scenes.expectation(scene, step);
  }
}
