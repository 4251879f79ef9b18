import * as calls from '../../contracts/message/calls';
import { now } from '../_platform/clock';
import { runSteps } from '../_platform/runSteps';
import { logFailure, serve } from '../_platform/serve';
import { answerAnyone, answerRoles } from '../_records/access/answer';
import { templateFor } from '../_records/outbox/templates';
import { announce } from './announce';
import { cloudAnnouncements } from './cloudAnnouncements';
import { cloudDeliveries } from './cloudDeliveries';
import { cloudLedger as ledger } from './cloudLedger';
import { cloudOutbox } from './cloudOutbox';
import { noteAnswers } from './noteAnswers';
import { readDeliveries } from './readDeliveries';
import { readLedger } from './readLedger';
import { stopMessages } from './stopMessages';
import { tellEveryone } from './tellEveryone';
import { tickCalled } from './tickCalled';

/** Of the 60 s that the function may run; what is under way then still has time to end. */
const runMilliseconds = 40_000;

/** By the machine's own clock, which no setting of the time moves. */
const runningTime = () => {
  const begunAt = performance.now();
  return () => performance.now() - begunAt < runMilliseconds;
};

async function everyMinute(): Promise<void> {
  const hasTime = runningTime();
  const announceDue = announce({ store: cloudAnnouncements, now, hasTime, report: logFailure });
  const steps = tellEveryone({ announce: announceDue, outbox: cloudOutbox, now, hasTime });
  await runSteps(steps, console.log, logFailure)();
}

export const main = serve(
  [
    answerAnyone(calls.noteAnswers, noteAnswers({ ledger, templateFor, now })),
    answerAnyone(calls.stopMessages, stopMessages({ ledger, now })),
    answerAnyone(calls.readLedger, readLedger({ ledger, templateFor })),
    answerRoles(calls.readDeliveries, readDeliveries({ store: cloudDeliveries })),
    answerRoles(calls.tickCalled, tickCalled({ store: cloudDeliveries, now })),
  ],
  everyMinute,
);
