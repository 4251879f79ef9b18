export type WorldAddress = {
  /** Of the demo's server, with a slash at its end. */
  readonly address: string;
  /** Of the browser that every phone opens in. */
  readonly browserEndpoint: string;
};

type PublishedWorlds = {
  /** One for each worker of jest. */
  readonly addresses: readonly string[];
  readonly browserEndpoint: string;
  /** The folder that they started from. */
  readonly seeded: string;
};

/** Test files run in processes of their own: only the environment leads from the set-up to them. */
export function publishWorlds(worlds: PublishedWorlds): void {
  process.env.TONGXIN_E2E_WORLDS = JSON.stringify(worlds);
}

export function publishedWorlds(): PublishedWorlds {
  const { TONGXIN_E2E_WORLDS: published } = process.env;
  if (!published) throw new Error('the end-to-end suite runs under jest, project e2e');
  return JSON.parse(published);
}

/** The world of this worker: its files have it one after another. */
export function worldAddress(): WorldAddress {
  const { addresses, browserEndpoint } = publishedWorlds();
  const address = addresses[Number(process.env.JEST_WORKER_ID) - 1];
  if (!address) throw new Error(`no world was started for worker ${process.env.JEST_WORKER_ID}`);
  return { address, browserEndpoint };
}
