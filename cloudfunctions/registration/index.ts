import * as calls from '../../contracts/registration';
import { now } from '../_platform/clock';
import { seatUnfinishedDraws } from '../_platform/draws/cloudDrawn';
import { lots } from '../_platform/lots';
import { runSteps } from '../_platform/runSteps';
import {
  fillFreeSeats as fillSeats,
  fillSomeSeats,
  quietSeatBook,
  cloudSeatBook as seats,
} from '../_platform/seatBook/cloudSeatBook';
import { endPromise as endPromiseIn } from '../_platform/seatBook/endPromise';
import { answer, logFailure, serve } from '../_platform/serve';
import { tickets } from '../_platform/tickets';
import { answerOffer } from './answerOffer';
import { appealAbsence } from './appealAbsence';
import { cancelRegistration } from './cancelRegistration';
import { cloudAbsences } from './cloudAbsences';
import { cloudApplications } from './cloudApplications';
import { cloudOwn } from './cloudOwn';
import { cloudReconfirmation } from './cloudReconfirmation';
import { cloudRoster } from './cloudRoster';
import { cloudSignUp } from './cloudSignUp';
import { cloudSweep } from './cloudSweep';
import { cloudTickets } from './cloudTickets';
import { decideAppeal } from './decideAppeal';
import { endApplications } from './endApplications';
import { eraseContacts } from './eraseContacts';
import { fillLines } from './fillLines';
import { lapseOffers } from './lapseOffers';
import { leaveLine } from './leaveLine';
import { listRoster } from './listRoster';
import { listTickets } from './listTickets';
import { noteAbsences } from './noteAbsences';
import { readRosterEntry } from './readRosterEntry';
import { readTicket } from './readTicket';
import { reconcileHolds } from './reconcileHolds';
import { reconfirm } from './reconfirm';
import { releaseUnconfirmed } from './releaseUnconfirmed';
import { revealPhone } from './revealPhone';
import { signUp } from './signUp';

const endPromise = endPromiseIn(seats);

const everyMinute = runSteps(
  [
    lapseOffers({ store: cloudSweep, endPromise, fillSeats: fillSomeSeats, now }),
    reconcileHolds({ store: cloudSweep, seats, fillSeats: fillSomeSeats, now }),
    fillLines({ store: cloudSweep, fillSeats: fillSomeSeats, now }),
    releaseUnconfirmed({
      store: cloudReconfirmation,
      endPromise,
      fillSeats: fillSomeSeats,
      postNotices: quietSeatBook.postNotices,
      now,
    }),
    noteAbsences({ store: cloudAbsences, seats, now }),
    eraseContacts({ store: cloudSweep, now }),
    { name: 'draws', run: seatUnfinishedDraws },
    endApplications({ store: cloudApplications, endPromise, now }),
  ],
  console.log,
  logFailure,
);

export const main = serve(
  [
    answer(calls.signUp, signUp({ store: cloudSignUp, seats, fillSeats, tickets, lots, now })),
    answer(calls.cancelRegistration, cancelRegistration({ store: cloudOwn, seats, endPromise, fillSeats, now })),
    answer(calls.leaveLine, leaveLine({ store: cloudOwn, endPromise, fillSeats, now })),
    answer(calls.answerOffer, answerOffer({ store: cloudOwn, seats, endPromise, fillSeats, now })),
    answer(calls.reconfirm, reconfirm({ store: cloudOwn, seats, now })),
    answer(calls.appealAbsence, appealAbsence({ store: cloudOwn, seats, now })),
    answer(calls.decideAppeal, decideAppeal({ store: cloudRoster, absences: cloudAbsences, seats, now })),
    answer(calls.listTickets, listTickets({ store: cloudTickets, tickets, now })),
    answer(calls.readTicket, readTicket({ store: cloudTickets, fillSeats, tickets, now })),
    answer(calls.listRoster, listRoster({ store: cloudRoster })),
    answer(calls.readRosterEntry, readRosterEntry({ store: cloudRoster })),
    answer(calls.revealPhone, revealPhone({ store: cloudRoster, now })),
  ],
  everyMinute,
);
