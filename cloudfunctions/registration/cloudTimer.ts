import { now } from '../_platform/clock';
import type { Timer } from '../_platform/timers/timer';
import { seatUnfinishedDraws } from '../_records/draws/cloudDrawn';
import { removeDueFiles } from '../_records/entries/cloudDueFiles';
import { eraseDue } from '../_records/maintenance/eraseDue';
import { moveEntries } from '../_records/maintenance/moveEntries';
import { fillSeatsInPortions, seatBookWithoutNotices, cloudSeatBook as seats } from '../_records/seats/cloudSeatBook';
import { freeInTime } from '../_records/seats/freeInTime';
import { freeSeats as freeSeatsIn } from '../_records/seats/freeSeats';
import { giveSeats } from '../_records/seats/giveSeats';
import { startWaitlist } from '../_records/seats/startWaitlist';
import { cloudAbsences } from './absences/cloudAbsences';
import { noteAbsences } from './absences/noteAbsences';
import { cloudReconfirmation } from './reconfirmation/cloudReconfirmation';
import { releaseUnconfirmed } from './reconfirmation/releaseUnconfirmed';
import { cloudApplications } from './sweep/cloudApplications';
import { cloudOvertaken } from './sweep/cloudOvertaken';
import { cloudPhones } from './sweep/cloudPhones';
import { cloudSweep } from './sweep/cloudSweep';
import { endApplications } from './sweep/endApplications';
import { eraseOrphanedContacts } from './sweep/eraseOrphanedContacts';
import { reconcileHolds } from './sweep/reconcileHolds';
import { settleOvertaken } from './sweep/settleOvertaken';
import { fillWaitlists } from './waitlist/fillWaitlists';
import { lapseOffers } from './waitlist/lapseOffers';

const freeSeats = freeSeatsIn(seats);
const freeManySeats = freeInTime(seatBookWithoutNotices, now);
const fillSeats = fillSeatsInPortions;

export const registrationTimer: Timer = {
  name: 'registration',
  maxMilliseconds: 8000,
  steps: [
    lapseOffers({ store: cloudSweep, freeSeats: freeManySeats, fillSeats, now }),
    reconcileHolds({ store: cloudSweep, seats, fillSeats, now }),
    settleOvertaken({
      store: cloudOvertaken,
      book: seatBookWithoutNotices,
      giveSeats: giveSeats(seatBookWithoutNotices, now),
      startWaitlist: (activityId, pool) => startWaitlist(seatBookWithoutNotices, activityId, pool, now()),
      freeSeats,
      fillSeats,
      now,
    }),
    eraseOrphanedContacts({ store: cloudPhones, seats, now }),
    fillWaitlists({ store: cloudSweep, fillSeats, now }),
    releaseUnconfirmed({
      store: cloudReconfirmation,
      freeSeats: freeManySeats,
      fillSeats,
      now,
    }),
    noteAbsences({ store: cloudAbsences, seats, now }),
    seatUnfinishedDraws,
    endApplications({ store: cloudApplications, freeSeats: freeManySeats, now }),
    moveEntries,
    removeDueFiles,
    eraseDue,
  ],
};
