import * as v from 'valibot';
import { currentPolicyVersion } from '../../domain/member/member';
import { maxKindsAPrompt, messageStates } from '../../domain/message/message';
import { entryOccasions } from '../../domain/notice/entryNotice';
import { messageKinds, registrationKinds } from '../../domain/notice/notice';
import { defineCall } from '../call';
import { contestId, entryId } from '../contest/shown';
import { activityId, instant, messageKind, registrationId } from '../fields';

const cloudFunction = 'message';

const registrationKind = v.picklist(registrationKinds);

const balance = v.object({
  kind: messageKind,
  /** The template to ask for; null where the deployment has none for this kind. */
  templateId: v.nullable(v.string()),
  accepted: v.number(),
  sent: v.number(),
  left: v.number(),
});

const told = { id: v.string(), state: v.picklist(messageStates), at: instant };

const messageAboutRegistration = v.object({
  about: v.literal('registration'),
  ...told,
  kind: registrationKind,
  activityId,
  registrationId,
  /** Of the activity. */
  title: v.string(),
});

const messageAboutEntry = v.object({
  about: v.literal('entry'),
  ...told,
  occasion: v.picklist(entryOccasions),
  contestId,
  entryId,
  contestTitle: v.string(),
  /** Of the entry; empty where it is there no more, or the caller is in its team no more. */
  title: v.string(),
  /** On the evening, as the order stands now. */
  place: v.nullable(v.number()),
  /** Where it leads; null where there is nothing to read any more. */
  leadsTo: v.nullable(v.picklist(['entry', 'result', 'appointment'])),
});

export const readLedger = defineCall({
  cloudFunction,
  action: 'readLedger',
  purpose: 'The caller’s own messages: what was accepted, what is left, what was sent and what was not.',
  input: v.strictObject({}),
  output: v.object({
    balances: v.array(balance),
    messages: v.array(v.variant('about', [messageAboutRegistration, messageAboutEntry])),
  }),
  failures: [],
});

export const noteAnswers = defineCall({
  cloudFunction,
  action: 'noteAnswers',
  purpose: 'Records which templates the caller accepted in WeChat’s prompt: one message each.',
  input: v.strictObject({
    /** Id of this prompt; answers sent again under it count once. */
    requestId: v.pipe(v.string(), v.regex(/^[0-9a-z]{16,32}$/)),
    accepted: v.pipe(v.array(v.picklist(messageKinds)), v.maxLength(maxKindsAPrompt)),
    policyVersion: v.literal(currentPolicyVersion),
  }),
  output: v.object({ balances: v.array(balance) }),
  failures: ['profile-missing'],
});

export const stopMessages = defineCall({
  cloudFunction,
  action: 'stopMessages',
  purpose: 'Withdraws everything that was allowed and erases where WeChat delivers. Stopping again changes nothing.',
  input: v.strictObject({}),
  output: v.object({ stoppedAt: instant }),
  failures: [],
});

/** One person whom a message did not reach. The phone number is revealed by a call of its own. */
const unreached = v.object({
  messageId: v.string(),
  registrationId,
  nickname: v.string(),
  hasPhone: v.boolean(),
  kind: registrationKind,
  state: v.picklist(messageStates),
  until: v.nullable(instant),
  at: instant,
  calledAt: v.nullable(instant),
});

export const readDeliveries = defineCall({
  cloudFunction,
  action: 'readDeliveries',
  purpose: 'What was sent about an activity, and the call list: whom no message reached.',
  input: v.strictObject({ activityId }),
  output: v.object({
    title: v.string(),
    counts: v.array(v.object({ kind: registrationKind, due: v.number(), sent: v.number(), unreached: v.number() })),
    callList: v.array(unreached),
  }),
  failures: ['unknown-activity', 'not-allowed'],
});

export const tickCalled = defineCall({
  cloudFunction,
  action: 'tickCalled',
  purpose: 'Ticks a person on the call list as called, or takes the tick back.',
  input: v.strictObject({ messageId: v.pipe(v.string(), v.maxLength(120)), isCalled: v.boolean() }),
  output: v.object({ calledAt: v.nullable(instant) }),
  failures: ['unknown-message', 'not-allowed'],
});
