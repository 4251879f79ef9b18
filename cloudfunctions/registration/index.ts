import * as calls from '../../contracts/registration/calls';
import { now } from '../_platform/clock';
import { answerAnyone, answerOwn, answerPublic, answerRoles } from '../_records/access/answer';
import { cloudAudit } from '../_records/audit/cloudAudit';
import { lots } from '../_records/draws/cloudLots';
import { serveUnderKey } from '../_records/rootKey/serveUnderKey';
import { fillFreeSeats as fillSeats, cloudSeatBook as seats } from '../_records/seats/cloudSeatBook';
import { freeSeats as freeSeatsIn } from '../_records/seats/freeSeats';
import { tickets } from '../_records/tickets/cloudTickets';
import { onTimer } from '../_records/timers/cloudTimer';
import { appealAbsence } from './absences/appealAbsence';
import { cloudAbsences } from './absences/cloudAbsences';
import { decideAppeal } from './absences/decideAppeal';
import { registrationTimer } from './cloudTimer';
import { reconfirm } from './reconfirmation/reconfirm';
import { cloudRoster } from './roster/cloudRoster';
import { listRoster } from './roster/listRoster';
import { readRosterEntry } from './roster/readRosterEntry';
import { revealPhone } from './roster/revealPhone';
import { countApplications } from './signingUp/cloudApplicationsCount';
import { cloudSignUp } from './signingUp/cloudSignUp';
import { signUp } from './signingUp/signUp';
import { agreeToTerms } from './terms/agreeToTerms';
import { cancelRegistration } from './tickets/cancelRegistration';
import { cloudOffers, cloudOwn } from './tickets/cloudOwn';
import { cloudTickets } from './tickets/cloudTickets';
import { giveBackSeats } from './tickets/giveBackSeats';
import { listTickets } from './tickets/listTickets';
import { readTicket } from './tickets/readTicket';
import { answerOffer } from './waitlist/answerOffer';
import { leaveWaitlist } from './waitlist/leaveWaitlist';

const freeSeats = freeSeatsIn(seats);
const cancel = cancelRegistration({ store: cloudOwn, seats, freeSeats, fillSeats, now });

export const main = serveUnderKey(
  'registration',
  [
    answerPublic(
      calls.signUp,
      signUp({ store: cloudSignUp, seats, freeSeats, fillSeats, countApplications, cancel, tickets, lots, now }),
    ),
    answerOwn(calls.cancelRegistration, cancel),
    answerOwn(calls.giveBackSeats, giveBackSeats({ store: cloudOwn, freeSeats, fillSeats, now })),
    answerOwn(calls.leaveWaitlist, leaveWaitlist({ store: cloudOwn, freeSeats, fillSeats, now })),
    answerOwn(calls.answerOffer, answerOffer({ store: cloudOffers, seats, freeSeats, fillSeats, cancel, now })),
    answerOwn(calls.reconfirm, reconfirm({ store: cloudOwn, seats, now })),
    answerOwn(calls.agreeToTerms, agreeToTerms({ store: cloudOwn, seats, now })),
    answerOwn(calls.appealAbsence, appealAbsence({ store: cloudOwn, seats, now })),
    answerRoles(calls.decideAppeal, decideAppeal({ store: cloudRoster, absences: cloudAbsences, seats, now })),
    answerAnyone(calls.listTickets, listTickets({ store: cloudTickets, tickets, now })),
    answerOwn(calls.readTicket, readTicket({ store: cloudTickets, fillSeats, tickets, now })),
    answerRoles(calls.listRoster, listRoster({ store: cloudRoster, now })),
    answerRoles(calls.readRosterEntry, readRosterEntry({ store: cloudRoster })),
    answerRoles(calls.revealPhone, revealPhone({ store: cloudRoster, audit: cloudAudit, now })),
  ],
  onTimer(registrationTimer),
);
