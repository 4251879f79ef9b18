import type { HallAnswer } from '../../contracts/screen/hall';
import type { HallStore } from './ports';

type Needs = {
  readonly halls: HallStore;
  readonly hashOf: (token: string) => string;
};

/** The token is looked up by its hash: whoever reads the database learns no link, and one taken back is as unknown as any. */
export const readHall =
  ({ halls, hashOf }: Needs) =>
  async (token: string | null): Promise<HallAnswer | null> =>
    token === null ? null : halls.openedBy(hashOf(token));
