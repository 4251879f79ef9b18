import type { SimulatedWorld } from './e2e/simulatedWorld';

declare global {
  /** Jest loads set-up and tear-down apart from each other; the process is what they share. */
  var endToEndWorld: SimulatedWorld | undefined;
}

export function keepForTheEnd(world: SimulatedWorld): void {
  globalThis.endToEndWorld = world;
}

export default async function finishEndToEnd(): Promise<void> {
  await globalThis.endToEndWorld?.close();
}
