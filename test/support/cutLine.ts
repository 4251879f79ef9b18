import { type CloudForTests, cloudForTests } from './cloudForTests';
import { type FaultyNetwork, faultyNetwork, type Loss } from './faultyNetwork';
import { aTown, type Town } from './town';

export type CutLine = {
  readonly network: FaultyNetwork;
  readonly cloud: CloudForTests;
  readonly town: Town;
  close(): Promise<void>;
};

/** A town whose functions reach their database over a line that can be cut. */
export async function aCutLine(): Promise<CutLine> {
  const network = await faultyNetwork();
  const cloud = await cloudForTests({ TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${network.url}/admin` }) });
  network.connect(cloud.cloud.url);
  const close = async () => {
    await cloud.close();
    await network.close();
  };
  return { network, cloud, town: await aTown(cloud), close };
}

const losses: readonly Loss[] = ['request', 'answer'];

/**
 * Makes the call with the line cut at its first step, its second and so on, each time on a fresh scene and for each way
 * to lose a request; then `mended` makes it again on the whole line, and tells what must hold.
 */
export async function cutAtEveryStep<Scene>(
  network: FaultyNetwork,
  set: () => Promise<Scene>,
  act: (scene: Scene) => Promise<{ readonly ok: boolean; readonly failure?: string }>,
  mended: (scene: Scene) => Promise<void>,
): Promise<void> {
  for (const loss of losses) {
    for (let step = 1; ; step++) {
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
