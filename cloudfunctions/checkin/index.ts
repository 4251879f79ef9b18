import * as calls from '../../contracts/checkin/calls';
import { now } from '../_platform/clock';
import { answerRoles } from '../_records/access/answer';
import { serveUnderKey } from '../_records/rootKey/serveUnderKey';
import { tickets } from '../_records/tickets/cloudTickets';
import { checkInByName } from './checkInByName';
import { cloudDesk } from './cloudDesk';
import { cloudDoor } from './cloudDoor';
import { correctHeadcount } from './correctHeadcount';
import { readDesk } from './readDesk';
import { scanTicket } from './scanTicket';

export const main = serveUnderKey('checkin', [
  answerRoles(calls.scanTicket, scanTicket({ door: cloudDoor, tickets, now })),
  answerRoles(calls.checkInByName, checkInByName({ door: cloudDoor, now })),
  answerRoles(calls.correctHeadcount, correctHeadcount({ door: cloudDoor, now })),
  answerRoles(calls.readDesk, readDesk({ desk: cloudDesk, now })),
]);
