import * as calls from '../../contracts/registration/calls';
import { now } from '../_platform/clock';
import { runSteps } from '../_platform/runSteps';
import { logFailure, serve } from '../_platform/serve';
import { answerAnyone, answerRoles } from '../_records/access/answer';
import { cloudAudit } from '../_records/audit/cloudAudit';
import { seatUnfinishedDraws } from '../_records/draws/cloudDrawn';
import { lots } from '../_records/draws/cloudLots';
import { moveEntries } from '../_records/maintenance/moveEntries';
import {
  fillFreeSeats as fillSeats,
  fillSomeSeats,
  quietSeatBook,
  cloudSeatBook as seats,
} from '../_records/seats/cloudSeatBook';
import { freeSeats as freeSeatsIn } from '../_records/seats/freeSeats';
import { tickets } from '../_records/tickets/cloudTickets';
import { appealAbsence } from './absences/appealAbsence';
import { cloudAbsences } from './absences/cloudAbsences';
import { decideAppeal } from './absences/decideAppeal';
import { noteAbsences } from './absences/noteAbsences';
import { cloudReconfirmation } from './reconfirmation/cloudReconfirmation';
import { reconfirm } from './reconfirmation/reconfirm';
import { releaseUnconfirmed } from './reconfirmation/releaseUnconfirmed';
import { cloudRoster } from './roster/cloudRoster';
import { listRoster } from './roster/listRoster';
import { readRosterEntry } from './roster/readRosterEntry';
import { revealPhone } from './roster/revealPhone';
import { cloudSignUp } from './signingUp/cloudSignUp';
import { signUp } from './signingUp/signUp';
import { cloudApplications } from './sweep/cloudApplications';
import { cloudSweep } from './sweep/cloudSweep';
import { endApplications } from './sweep/endApplications';
import { eraseContacts } from './sweep/eraseContacts';
import { reconcileHolds } from './sweep/reconcileHolds';
import { cancelRegistration } from './tickets/cancelRegistration';
import { cloudOwn } from './tickets/cloudOwn';
import { cloudTickets } from './tickets/cloudTickets';
import { listTickets } from './tickets/listTickets';
import { readTicket } from './tickets/readTicket';
import { answerOffer } from './waitlist/answerOffer';
import { fillWaitlists } from './waitlist/fillWaitlists';
import { lapseOffers } from './waitlist/lapseOffers';
import { leaveWaitlist } from './waitlist/leaveWaitlist';

const freeSeats = freeSeatsIn(seats);

const everyMinute = runSteps(
  [
    lapseOffers({ store: cloudSweep, freeSeats, fillSeats: fillSomeSeats, now }),
    reconcileHolds({ store: cloudSweep, seats, fillSeats: fillSomeSeats, now }),
    fillWaitlists({ store: cloudSweep, fillSeats: fillSomeSeats, now }),
    releaseUnconfirmed({
      store: cloudReconfirmation,
      freeSeats,
      fillSeats: fillSomeSeats,
      postNotices: quietSeatBook.postNotices,
      now,
    }),
    noteAbsences({ store: cloudAbsences, seats, now }),
    eraseContacts({ store: cloudSweep, now }),
    { name: 'audit', run: moveEntries },
    { name: 'draws', run: seatUnfinishedDraws },
    endApplications({ store: cloudApplications, freeSeats, now }),
  ],
  console.log,
  logFailure,
);

export const main = serve(
  [
    answerAnyone(calls.signUp, signUp({ store: cloudSignUp, seats, fillSeats, tickets, lots, now })),
    answerAnyone(calls.cancelRegistration, cancelRegistration({ store: cloudOwn, seats, freeSeats, fillSeats, now })),
    answerAnyone(calls.leaveWaitlist, leaveWaitlist({ store: cloudOwn, freeSeats, fillSeats, now })),
    answerAnyone(calls.answerOffer, answerOffer({ store: cloudOwn, seats, freeSeats, fillSeats, now })),
    answerAnyone(calls.reconfirm, reconfirm({ store: cloudOwn, seats, now })),
    answerAnyone(calls.appealAbsence, appealAbsence({ store: cloudOwn, seats, now })),
    answerRoles(calls.decideAppeal, decideAppeal({ store: cloudRoster, absences: cloudAbsences, seats, now })),
    answerAnyone(calls.listTickets, listTickets({ store: cloudTickets, tickets, now })),
    answerAnyone(calls.readTicket, readTicket({ store: cloudTickets, fillSeats, tickets, now })),
    answerRoles(calls.listRoster, listRoster({ store: cloudRoster })),
    answerRoles(calls.readRosterEntry, readRosterEntry({ store: cloudRoster })),
    answerRoles(calls.revealPhone, revealPhone({ store: cloudRoster, audit: cloudAudit, now })),
  ],
  everyMinute,
);
