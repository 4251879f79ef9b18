import * as calls from '../../contracts/message/calls';
import { now } from '../_platform/clock';
import { answerAnyone, answerRoles } from '../_records/access/answer';
import { templateFor } from '../_records/outbox/templates';
import { serveUnderKey } from '../_records/rootKey/serveUnderKey';
import { onTimer } from '../_records/timers/cloudTimer';
import { cloudDeliveries } from './cloudDeliveries';
import { cloudLedger as ledger } from './cloudLedger';
import { messageTimer } from './cloudTimer';
import { noteAnswers } from './noteAnswers';
import { readDeliveries } from './readDeliveries';
import { readLedger } from './readLedger';
import { stopMessages } from './stopMessages';
import { tickCalled } from './tickCalled';

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
