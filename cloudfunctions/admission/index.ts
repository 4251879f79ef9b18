import * as calls from '../../contracts/admission/calls';
import { now } from '../_platform/clock';
import { answerPublic, answerRoles } from '../_records/access/answer';
import { seatDrawnPeople as seatDrawn } from '../_records/draws/cloudDrawn';
import { hashing, lots } from '../_records/draws/cloudLots';
import { serveUnderKey } from '../_records/rootKey/serveUnderKey';
import { cloudSeatBook } from '../_records/seats/cloudSeatBook';
import { freeSeats as freeSeatsIn } from '../_records/seats/freeSeats';
import { giveSeats as giveSeatsOf } from '../_records/seats/giveSeats';
import type { StartWaitlist } from '../_records/seats/ports';
import { startWaitlist as startWaitlistIn } from '../_records/seats/startWaitlist';
import { admitApplicant } from './admitApplicant';
import { closeApplications } from './closeApplications';
import { cloudDraws } from './cloudDraws';
import { cloudReviews } from './cloudReviews';
import { drawLots } from './drawLots';
import { listApplicants } from './listApplicants';
import { readDraw } from './readDraw';
import { rejectApplicant } from './rejectApplicant';

const freeSeats = freeSeatsIn(cloudSeatBook);
const giveSeats = giveSeatsOf(cloudSeatBook, now);
const startWaitlist: StartWaitlist = (activityId, pool) => startWaitlistIn(cloudSeatBook, activityId, pool, now());
const { eraseContact, postNotices } = cloudSeatBook;

export const main = serveUnderKey('admission', [
  answerPublic(calls.readDraw, readDraw({ store: cloudDraws, lots, now })),
  answerRoles(calls.closeApplications, closeApplications({ store: cloudDraws, lots, hashing, now })),
  answerRoles(calls.drawLots, drawLots({ store: cloudDraws, lots, hashing, seatDrawn, now })),
  answerRoles(calls.listApplicants, listApplicants({ store: cloudReviews })),
  answerRoles(calls.admitApplicant, admitApplicant({ store: cloudReviews, startWaitlist, giveSeats, now })),
  answerRoles(
    calls.rejectApplicant,
    rejectApplicant({ store: cloudReviews, freeSeats, eraseContact, postNotices, now }),
  ),
]);
