export { appealAbsence, decideAppeal } from './absences';
export { listRoster, readRosterEntry, revealPhone } from './roster';
export { signUp } from './signingUp';
export { agreeToTerms, cancelRegistration, giveBackSeats, listTickets, readTicket, reconfirm } from './tickets';
export { answerOffer, leaveWaitlist } from './waitlist';
