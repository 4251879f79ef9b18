import type { OutputOf } from '../../../contracts/call';
import type { listResults as call } from '../../../contracts/contest/results';
import { type Result, succeed } from '../../../domain/result';
import type { ResultStore } from '../ports';

const maxResults = 50;

export const listResults =
  ({ results }: { readonly results: Pick<ResultStore, 'latest'> }) =>
  async (): Promise<Result<OutputOf<typeof call>, never>> =>
    succeed({
      results: (await results.latest(maxResults)).map(({ contestId, title, startAt, standings }) => ({
        ...{ contestId, title, startAt },
        awarded: standings.flatMap(({ award, title: entry, team }) =>
          award === null ? [] : { award, title: entry, team },
        ),
      })),
    });
