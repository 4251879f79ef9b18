import { now } from '../_platform/clock';
import type { Timer } from '../_platform/timers/timer';
import { announce } from './announcing/announce';
import { cloudAnnouncements } from './announcing/cloudAnnouncements';
import { cloudOutbox as outbox } from './cloudOutbox';
import { closeLeases, deliverMessages, moveNotices } from './outboxSteps';

export const messageTimer: Timer = {
  name: 'message',
  maxMilliseconds: 40_000,
  steps: [
    closeLeases({ outbox, now }),
    announce({ store: cloudAnnouncements, now }),
    moveNotices({ outbox }),
    deliverMessages({ outbox, now }),
  ],
};
