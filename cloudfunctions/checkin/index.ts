import * as calls from '../../contracts/checkin/calls';
import { now } from '../_platform/clock';
import { serve } from '../_platform/serve';
import { answerRoles } from '../_records/access/answer';
import { tickets } from '../_records/tickets/cloudTickets';
import { admitByName } from './admitByName';
import { cloudDesk } from './cloudDesk';
import { cloudDoor } from './cloudDoor';
import { readDesk } from './readDesk';
import { scanTicket } from './scanTicket';

export const main = serve([
  answerRoles(calls.scanTicket, scanTicket({ door: cloudDoor, tickets, now })),
  answerRoles(calls.admitByName, admitByName({ door: cloudDoor, now })),
  answerRoles(calls.readDesk, readDesk({ desk: cloudDesk, now })),
]);
