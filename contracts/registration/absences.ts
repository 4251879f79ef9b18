import * as v from 'valibot';
import { textRules } from '../../domain/text/limits';
import { defineCall } from '../call';
import { instant, registrationId, text } from '../fields';
import { cloudFunction } from './cloudFunction';

export const appealAbsence = defineCall({
  cloudFunction,
  action: 'appealAbsence',
  purpose: 'Tells the organiser why an absence should not count. Once, within 30 days.',
  input: v.strictObject({ registrationId, reason: text(textRules.appealReason) }),
  output: v.object({ appealedAt: instant }),
  failures: ['unknown-registration', 'no-absence', 'already-appealed', 'too-late-to-appeal'],
});

export const decideAppeal = defineCall({
  cloudFunction,
  action: 'decideAppeal',
  purpose: 'Answers an appeal, by a person: an excused absence no longer counts.',
  input: v.strictObject({ registrationId, isExcused: v.boolean(), answer: text(textRules.appealAnswer) }),
  output: v.object({ decidedAt: instant }),
  failures: ['unknown-registration', 'not-allowed', 'no-appeal', 'already-decided'],
});
