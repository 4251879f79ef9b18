import type { LocalCloud } from '../../devtools/cloud/localCloud';
import { allCalls } from '../../scripts/docs/allCalls';

/** Every function has started and looked at its root key: what follows costs what it costs in a running instance. */
export async function warmUp(cloud: LocalCloud): Promise<void> {
  for (const { cloudFunction, action } of new Map(
    (await allCalls()).map((call) => [call.cloudFunction, call]),
  ).values())
    await cloud.invoke(cloudFunction, { action, input: null }, { openid: '' });
}

export const warm = ({ cloud }: { readonly cloud: LocalCloud }): Promise<void> => warmUp(cloud);
