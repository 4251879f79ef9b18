import type { SimulatedWorld } from './simulatedWorld';

export type WorldAddress = Pick<SimulatedWorld, 'address' | 'browserEndpoint'>;

/** Test files run in sandboxes of their own: only the environment leads from the set-up to them. */
export function publishWorld({ address, browserEndpoint }: WorldAddress): void {
  process.env.TONGXIN_E2E_ADDRESS = address;
  process.env.TONGXIN_E2E_BROWSER = browserEndpoint;
}

export function worldAddress(): WorldAddress {
  const { TONGXIN_E2E_ADDRESS: address, TONGXIN_E2E_BROWSER: browserEndpoint } = process.env;
  if (!address || !browserEndpoint) throw new Error('the end-to-end suite runs under jest, project e2e');
  return { address, browserEndpoint };
}
