import type { Consent } from '../../../domain/member/member';
import { type NoShow, noShowsCountFrom, restrictionAt } from '../../../domain/member/noShows';
import { consentsKept, surplusConsents } from '../../../domain/member/surplusConsents';
import { agreesToMessages, messagesConsent } from '../../../domain/message/consent';
import {
  noPreferences,
  promptsRemembered,
  withMessagesStopped,
  withPromptAnswered,
} from '../../../domain/message/messaging';
import { addMinutes } from '../../../domain/time/instant';
import { noon } from '../../support/activities';

const rounds = 3000;

test('three thousand times of allowing and stopping messages leave the first consent, the latest, and the last prompts', () => {
  let consents: readonly Consent[] = [];
  let messaging = noPreferences;
  for (let round = 0; round < rounds; round++) {
    const isGiven = round % 2 === 0;
    const surplus = surplusConsents(consents, 'messages');
    const consent = messagesConsent(isGiven ? 'given' : 'withdrawn', addMinutes(noon, round));
    consents = [...consents.filter((one) => !surplus.includes(one)), consent];
    messaging = isGiven ? withPromptAnswered(messaging, `prompt${round}`) : withMessagesStopped(messaging);
    expect(agreesToMessages(consents)).toBe(isGiven);
  }
  expect(consents).toHaveLength(consentsKept);
  expect([consents[0]?.at, consents.at(-1)?.at]).toEqual([noon, addMinutes(noon, rounds - 1)]);
  expect([messaging.acts, messaging.stops]).toEqual([rounds, rounds / 2]);
  expect(messaging.spent).toHaveLength(promptsRemembered);
  expect(JSON.stringify({ consents, messaging }).length).toBeLessThan(5000);
});

test('what is forgotten of three thousand absences restricts nobody, on any day', () => {
  const dayMinutes = 24 * 60;
  let all: readonly NoShow[] = [];
  let kept: readonly NoShow[] = [];
  for (let round = 0; round < rounds; round++) {
    // Every other month twice in a row.
    const at = addMinutes(noon, (Math.floor(round / 3) * 61 + (round % 3) * 20) * dayMinutes);
    const noShow = { registrationId: `reg_${round}`, activityId: 'act_a', title: '讲座', at };
    kept = [...kept, noShow].filter((one) => one.at >= noShowsCountFrom(at));
    all = [...all.slice(-50), noShow];
    for (const days of [0, 15, 29, 31]) {
      const now = addMinutes(at, days * dayMinutes);
      expect(restrictionAt(kept, now)).toEqual(restrictionAt(all, now));
    }
  }
  expect(kept.length).toBeLessThan(20);
});
