import {
  mayBeListed,
  newMember,
  profileChange,
  profileOf,
  rankingConsent,
  reviewAgeBand,
} from '../../../domain/member/profile';
import { noon } from '../../support/activities';

const account = { act: 'given', policyVersion: '2026-11', purposes: ['account'], at: noon } as const;
const lin = newMember({ id: 'mem_lin', nickname: '小林', ageBand: 'adult' }, noon);
const later = '2026-11-23T04:00:00.000Z';

test('a new member is listed nowhere, may do nothing special, and has agreed to an account', () => {
  expect(lin).toEqual({
    id: 'mem_lin',
    nickname: '小林',
    ageBand: 'adult',
    isListedInRanking: false,
    classHours: 0,
    grants: [],
    consents: [account],
    noShows: [],
  });
  expect(profileOf(lin)).toEqual({ nickname: '小林', ageBand: 'adult', isListedInRanking: false, classHours: 0 });
});

test('under fourteen there is no own account', () => {
  expect(reviewAgeBand('under-14')).toEqual({ ok: false, failure: 'guardian-needed' });
  expect(reviewAgeBand('14-to-17')).toEqual({ ok: true, value: '14-to-17' });
});

test('a correction asks for no second consent to the same policy, and for a new one to another', () => {
  const corrected = { nickname: '林老师', ageBand: 'adult' } as const;
  expect(profileChange(lin, corrected, later)).toEqual({ ...corrected, isListedInRanking: false, newConsents: [] });
  const older = { ...lin, consents: [{ ...account, policyVersion: '2025-01' }] };
  expect(profileChange(older, corrected, later).newConsents).toEqual([{ ...account, at: later }]);
});

test('who turns out to be a minor leaves the rankings', () => {
  const listed = { ...lin, isListedInRanking: true };
  const change = (ageBand: '14-to-17' | 'adult') => profileChange(listed, { nickname: '小林', ageBand }, later);
  expect([change('adult').isListedInRanking, change('14-to-17').isListedInRanking]).toEqual([true, false]);
  expect([mayBeListed('adult'), mayBeListed('14-to-17')]).toEqual([true, false]);
});

test('a withdrawal is kept beside the consent that it ends', () => {
  expect(rankingConsent(true, noon)).toEqual({ ...account, purposes: ['ranking'] });
  expect(rankingConsent(false, later)).toEqual({ ...account, act: 'withdrawn', purposes: ['ranking'], at: later });
});
