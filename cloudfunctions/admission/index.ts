import * as calls from '../../contracts/admission';
import { now } from '../_platform/clock';
import { seatDrawnPeople as seatDrawn } from '../_platform/draws/cloudDrawn';
import { hashing, lots } from '../_platform/lots';
import { cloudSeatBook } from '../_platform/seatBook/cloudSeatBook';
import { endPromise as endPromiseIn } from '../_platform/seatBook/endPromise';
import { giveSeats as giveSeatsOf } from '../_platform/seatBook/giveSeats';
import { startLine as startLineIn } from '../_platform/seatBook/startLine';
import { answer, serve } from '../_platform/serve';
import { admitApplicant } from './admitApplicant';
import { closeApplications } from './closeApplications';
import { cloudDraws } from './cloudDraws';
import { cloudReviews } from './cloudReviews';
import { drawLots } from './drawLots';
import { listApplicants } from './listApplicants';
import type { StartLine } from './ports';
import { readDraw } from './readDraw';
import { rejectApplicant } from './rejectApplicant';

const endPromise = endPromiseIn(cloudSeatBook);
const giveSeats = giveSeatsOf(cloudSeatBook, now);
const startLine: StartLine = (activityId, pool) => startLineIn(cloudSeatBook, activityId, pool);
const { forgetContact, postNotices } = cloudSeatBook;

export const main = serve([
  answer(calls.readDraw, readDraw({ store: cloudDraws, lots })),
  answer(calls.closeApplications, closeApplications({ store: cloudDraws, lots, hashing, now })),
  answer(calls.drawLots, drawLots({ store: cloudDraws, lots, hashing, seatDrawn, now })),
  answer(calls.listApplicants, listApplicants({ store: cloudReviews })),
  answer(calls.admitApplicant, admitApplicant({ store: cloudReviews, startLine, giveSeats, now })),
  answer(calls.rejectApplicant, rejectApplicant({ store: cloudReviews, endPromise, forgetContact, postNotices, now })),
]);
