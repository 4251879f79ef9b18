import { type CloudForTests, cloudOf } from './cloudForTests';
import { isThorough, stepAfter } from './thorough';
import { aTown, type Town } from './town';
import { warmUp } from './warm';
import type { FaultyNetwork, Loss } from './worker/faultyNetwork';

export type CutLine = {
  readonly network: FaultyNetwork;
  readonly cloud: CloudForTests;
  readonly town: Town;
  close(): Promise<void>;
};

/** A town whose functions reach their database over a line that can be cut. */
async function aCutLine(): Promise<CutLine> {
  const line = await lentClouds.takeLine(warmUp);
  const cloud = cloudOf(line);
  return { network: line.network, cloud, town: await aTown(cloud), close: cloud.close };
}

/** The line of one test file: opened before its tests, mended after each of them, closed at the end. */
export function lineOfFile(): Pick<CutLine, 'network' | 'cloud' | 'town'> {
  let opened: CutLine | null = null;
  const line = (): CutLine => {
    if (opened === null) throw new Error('the line of this file is not open yet');
    return opened;
  };
  beforeAll(async () => {
    opened = await aCutLine();
  });
  afterEach(() => {
    line().network.mend();
  });
  afterAll(() => line().close());
  return {
    get network() {
      return line().network;
    },
    get cloud() {
      return line().cloud;
    },
    get town() {
      return line().town;
    },
  };
}

/**
 * Where a call may be cut. Losing the answer of one step leaves the same documents as losing the request of the next, so
 * the answers of all steps, and the request of the first, meet every state that a cut-off can leave. Unless everything is to be
 * tried, the steps after the third are sampled, or those that `after` leaves.
 */
const losses: readonly { readonly loss: Loss; readonly maxSteps: number }[] = [
  { loss: 'request', maxSteps: isThorough ? Number.POSITIVE_INFINITY : 1 },
  { loss: 'answer', maxSteps: Number.POSITIVE_INFINITY },
];

/**
 * Makes the call with the line cut at its first step, its second and so on (`after`), each time on a fresh scene and for each way
 * to lose a request; then `mended` makes it again on the whole line, and tells what must hold.
 */
export async function cutAtEveryStep<Scene>(
  network: FaultyNetwork,
  set: () => Promise<Scene>,
  act: (scene: Scene) => Promise<{ readonly ok: boolean; readonly failure?: string }>,
  mended: (scene: Scene) => Promise<void>,
  after: (step: number) => number = stepAfter,
): Promise<void> {
  for (const { loss, maxSteps } of losses) {
    for (let step = 1; step <= maxSteps; step = after(step)) {
      const scene = await set();
      network.cutAt(step, loss);
      const answer = await act(scene);
      if (!network.mend()) {
        expect(answer).toMatchObject({ ok: true });
        expect(step).toBeGreaterThan(1);
        break;
      }
      // A message that could not be sent at once fails nothing: the timer sends it.
      if (!answer.ok) expect(answer).toEqual({ ok: false, failure: 'unexpected' });
      await mended(scene);
    }
  }
}
