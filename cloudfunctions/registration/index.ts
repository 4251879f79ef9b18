import * as calls from '../../contracts/registration';
import { now } from '../_platform/clock';
import { answer, serve } from '../_platform/serve';
import { tickets } from '../_platform/tickets';
import { cancelRegistration } from './cancelRegistration';
import { cloudCancellation } from './cloudCancellation';
import { cloudRoster } from './cloudRoster';
import { cloudSignUp } from './cloudSignUp';
import { cloudTickets } from './cloudTickets';
import { listRoster } from './listRoster';
import { listTickets } from './listTickets';
import { readTicket } from './readTicket';
import { revealPhone } from './revealPhone';
import { signUp } from './signUp';

export const main = serve([
  answer(calls.signUp, signUp({ store: cloudSignUp, tickets, now })),
  answer(calls.cancelRegistration, cancelRegistration({ store: cloudCancellation, now })),
  answer(calls.listTickets, listTickets({ store: cloudTickets, tickets, now })),
  answer(calls.readTicket, readTicket({ store: cloudTickets, tickets, now })),
  answer(calls.listRoster, listRoster({ store: cloudRoster })),
  answer(calls.revealPhone, revealPhone({ store: cloudRoster, now })),
]);
