import * as calls from '../../contracts/registration';
import { now } from '../_platform/clock';
import { lots } from '../_platform/lots';
import { fillFreeSeats as fillSeats, cloudSeatBook as seats } from '../_platform/seatBook/cloudSeatBook';
import { endPromise as endPromiseIn } from '../_platform/seatBook/endPromise';
import { answer, logFailure, serve } from '../_platform/serve';
import { tickets } from '../_platform/tickets';
import { answerOffer } from './answerOffer';
import { cancelRegistration } from './cancelRegistration';
import { cloudOwn } from './cloudOwn';
import { cloudRoster } from './cloudRoster';
import { cloudSignUp } from './cloudSignUp';
import { cloudSweep } from './cloudSweep';
import { cloudTickets } from './cloudTickets';
import { eraseContacts } from './eraseContacts';
import { fillLines } from './fillLines';
import { lapseOffers } from './lapseOffers';
import { listRoster } from './listRoster';
import { listTickets } from './listTickets';
import { readRosterEntry } from './readRosterEntry';
import { readTicket } from './readTicket';
import { reconcileHolds } from './reconcileHolds';
import { revealPhone } from './revealPhone';
import { signUp } from './signUp';
import { sweep } from './sweep';

const endPromise = endPromiseIn(seats);

const everyMinute = sweep(
  [
    lapseOffers({ store: cloudSweep, endPromise, fillSeats, now }),
    reconcileHolds({ store: cloudSweep, seats, fillSeats, now }),
    fillLines({ store: cloudSweep, fillSeats, now }),
    eraseContacts({ store: cloudSweep, now }),
  ],
  console.log,
  logFailure,
);

export const main = serve(
  [
    answer(calls.signUp, signUp({ store: cloudSignUp, seats, fillSeats, tickets, lots, now })),
    answer(calls.cancelRegistration, cancelRegistration({ store: cloudOwn, seats, endPromise, fillSeats, now })),
    answer(calls.answerOffer, answerOffer({ store: cloudOwn, seats, endPromise, fillSeats, now })),
    answer(calls.listTickets, listTickets({ store: cloudTickets, tickets, now })),
    answer(calls.readTicket, readTicket({ store: cloudTickets, fillSeats, tickets, now })),
    answer(calls.listRoster, listRoster({ store: cloudRoster })),
    answer(calls.readRosterEntry, readRosterEntry({ store: cloudRoster })),
    answer(calls.revealPhone, revealPhone({ store: cloudRoster, now })),
  ],
  everyMinute,
);
