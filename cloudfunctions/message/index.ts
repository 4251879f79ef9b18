import * as calls from '../../contracts/message/calls';
import { now } from '../_platform/clock';
import { answerAnyone, answerRoles } from '../_records/access/answer';
import { templateFor } from '../_records/outbox/cloudTemplates';
import { serveUnderKey } from '../_records/rootKey/serveUnderKey';
import { onTimer } from '../_records/timers/cloudTimer';
import { cloudDeliveries } from './calls/cloudDeliveries';
import { readDeliveries } from './calls/readDeliveries';
import { tickCalled } from './calls/tickCalled';
import { messageTimer } from './cloudTimer';
import { cloudLedger as ledger } from './preferences/cloudLedger';
import { noteAnswers } from './preferences/noteAnswers';
import { readLedger } from './preferences/readLedger';
import { stopMessages } from './preferences/stopMessages';

export const main = serveUnderKey(
  'message',
  [
    answerAnyone(calls.noteAnswers, noteAnswers({ ledger, templateFor, now })),
    answerAnyone(calls.stopMessages, stopMessages({ ledger, now })),
    answerAnyone(calls.readLedger, readLedger({ ledger, templateFor })),
    answerRoles(calls.readDeliveries, readDeliveries({ store: cloudDeliveries })),
    answerRoles(calls.tickCalled, tickCalled({ store: cloudDeliveries, now })),
  ],
  onTimer(messageTimer),
);
