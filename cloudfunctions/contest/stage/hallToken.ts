import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { closeHall as closeCall, openHall as openCall } from '../../../contracts/contest/stage';
import { fail, type Result, succeed } from '../../../domain/result';
import type { RunStore } from '../ports';
import { findRun } from './findRun';

type Needs = { readonly store: Pick<RunStore, 'read' | 'setHallToken'> };
type OpenNeeds = Needs & { readonly newToken: () => string; readonly hashOf: (token: string) => string };

/** A new token each time: the page that has the one before shows nothing new from then on. */
export const openHall = ({ store, newToken, hashOf }: OpenNeeds) => ({
  find: findRun(store),

  run: async (
    _memberId: string,
    { contestId, isRehearsal }: ParsedInputOf<typeof openCall>,
  ): Promise<Result<OutputOf<typeof openCall>, FailureOf<typeof openCall>>> => {
    const token = newToken();
    const isSet = await store.setHallToken({ contestId, isRehearsal }, hashOf(token));
    return isSet ? succeed({ token }) : fail('run-not-started');
  },
});

export const closeHall = ({ store }: Needs) => ({
  find: findRun(store),

  run: async (
    _memberId: string,
    { contestId, isRehearsal }: ParsedInputOf<typeof closeCall>,
  ): Promise<Result<OutputOf<typeof closeCall>, FailureOf<typeof closeCall>>> => {
    const isSet = await store.setHallToken({ contestId, isRehearsal }, null);
    return isSet ? succeed({ isClosed: true }) : fail('run-not-started');
  },
});
