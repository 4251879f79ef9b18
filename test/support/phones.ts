import { openInDevTools } from './e2e/devToolsPhones';
import { HeldPhone } from './e2e/heldPhone';
import type { OpenedPhone } from './e2e/openedPhone';
import type { Person } from './e2e/people';
import { openInSimulator } from './e2e/simulatedPhones';
import type { WorldAddress } from './e2e/worldAddress';

export type Phones<Name extends Person> = Readonly<Record<Name, HeldPhone>> & {
  /** @throws Error when something in a mini-program was caught by nobody. */
  close(): Promise<void>;
};

/**
 * Phones of these people, each driven by miniprogram-automator: in the simulator, or in WeChat DevTools when
 * WECHAT_DEVTOOLS_CLI names its command line (docs/testing.md).
 */
export function openPhones<const Name extends Person>(...people: readonly Name[]): Promise<Phones<Name>> {
  const cli = process.env.WECHAT_DEVTOOLS_CLI;
  return held(people, (person) => (cli ? openInDevTools(person, cli) : openInSimulator(person)));
}

/** Phones of another simulated world than the one that the suite shares. */
export const openPhonesIn = <const Name extends Person>(
  world: WorldAddress,
  ...people: readonly Name[]
): Promise<Phones<Name>> => held(people, (person) => openInSimulator(person, world));

async function held<Name extends Person>(
  people: readonly Name[],
  open: (person: Name) => Promise<OpenedPhone>,
): Promise<Phones<Name>> {
  const opened = await Promise.all(people.map(async (person) => ({ person, ...(await open(person)) })));
  const phones = opened.map(
    ({ person, miniProgram, surroundings }) => [person, new HeldPhone(miniProgram, surroundings)] as const,
  );
  // Each person asked for has a phone.
  const byPerson = Object.fromEntries(phones) as Record<Name, HeldPhone>;
  return {
    ...byPerson,
    close: async () => {
      for (const { close } of opened) await close();
      const exceptions = phones.flatMap(([person, phone]) => phone.exceptions.map((said) => `${person}: ${said}`));
      if (exceptions.length > 0) throw new Error(`nobody caught:\n${exceptions.join('\n')}`);
    },
  };
}
