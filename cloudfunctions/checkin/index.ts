import * as calls from '../../contracts/checkin/calls';
import { now } from '../_platform/clock';
import { answer, serve } from '../_platform/serve';
import { tickets } from '../_records/tickets/cloudTickets';
import { admitByName } from './admitByName';
import { cloudDesk } from './cloudDesk';
import { cloudDoor } from './cloudDoor';
import { readDesk } from './readDesk';
import { scanTicket } from './scanTicket';

export const main = serve([
  answer(calls.scanTicket, scanTicket({ door: cloudDoor, tickets, now })),
  answer(calls.admitByName, admitByName({ door: cloudDoor, now })),
  answer(calls.readDesk, readDesk({ desk: cloudDesk, now })),
]);
