import type { listManaged as call } from '../../contracts/activity/managing';
import type { OutputOf, ParsedInputOf } from '../../contracts/call';
import { organisationsOf } from '../../domain/access/grants';
import { cardOf } from '../../domain/activity/card';
import { pageEndOf, pageOf } from '../../domain/activity/pageKey';
import { seatCountOf, takenOf } from '../../domain/activity/pools';
import { fail, type Result, succeed } from '../../domain/result';
import type { ActivityKeeper } from './ports';

type Needs = { readonly keeper: ActivityKeeper };
const pageSize = 20;

export const listManaged =
  ({ keeper }: Needs) =>
  async (
    memberId: string,
    input: ParsedInputOf<typeof call>,
  ): Promise<Result<OutputOf<typeof call>, 'not-allowed'>> => {
    const { grants, organisations } = await keeper.rolesOf(memberId);
    const own = organisationsOf(grants);
    if (own.length === 0) return fail('not-allowed');
    const after = input.after === null ? null : pageEndOf(input.after);
    const { rows, next } = pageOf(await keeper.ofOrganisations(own, { after, limit: pageSize + 1 }), pageSize);
    return succeed({
      activities: rows.map(({ activity, pools }) => ({
        ...cardOf(activity, seatCountOf(pools)),
        organisationId: activity.organisationId,
        version: activity.version,
        signedUp: takenOf(seatCountOf(pools)),
        cancelReason: activity.cancelReason,
      })),
      next,
      organisations: [...organisations],
    });
  };
