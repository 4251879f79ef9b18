import { bareIdOf } from '../../../domain/id';
import { command as _, subpipeline } from '../../_platform/cloud';
import { joinDocument } from '../../_platform/joins';

/** Seats without their holders, who may be thousands; `mine` alone says what the caller holds. */
export const joinSeats = (activityId: string, memberId: string, as = 'seats') =>
  joinDocument('seats', activityId, { isOpen: 1, pools: 1, mine: `$holders.${bareIdOf(memberId)}` }, as);

/** The pools of the activity whose id stands at this path of each row, without the holders, who may be thousands. */
export const joinPools = (activityIdPath: string, as = 'seats') => ({
  from: 'seats',
  let: { activityId: `$${activityIdPath}` },
  pipeline: subpipeline()
    .match(_.expr(_.aggregate.eq(['$_id', '$$activityId'])))
    .project({ pools: 1 })
    .done(),
  as,
});

/** Without the holders likewise; `mine` is what the member of each row's `registration` holds, a list of one text or none. */
export const joinSeatsOfRegistration = {
  from: 'seats',
  let: { activityId: '$registration.activityId', memberId: '$registration.memberId' },
  pipeline: subpipeline()
    .match(_.expr(_.aggregate.eq(['$_id', '$$activityId'])))
    .project({
      pools: 1,
      mine: {
        $filter: {
          input: { $objectToArray: '$holders' },
          as: 'holder',
          cond: { $eq: [{ $concat: ['mem_', '$$holder.k'] }, '$$memberId'] },
        },
      },
    })
    .done(),
  as: 'seats',
};
