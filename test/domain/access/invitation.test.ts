import fc from 'fast-check';
import { type Invitation, invitationEnd, reviewInvitation } from '../../../domain/access/invitation';
import { inviteCodeBytes, inviteCodeOf, inviteCodeTyped } from '../../../domain/access/inviteCode';
import { noon } from '../../support/activities';

const unused: Invitation = {
  organisationId: 'org_own',
  createdBy: 'mem_admin',
  expiresAt: '2026-11-23T00:00:00.000Z',
  usedBy: null,
  usedAt: null,
  isSettled: false,
};
const taken = { ...unused, usedBy: 'mem_lin', usedAt: noon };
const lin = { memberId: 'mem_lin', grants: [], removals: [], now: noon };
const organizer = [{ role: 'organizer', organisationId: 'org_own' }] as const;

test('an unused invitation is taken until it expires, the instant itself being too late', () => {
  expect(reviewInvitation(unused, lin)).toEqual({ ok: true, value: 'take' });
  expect(reviewInvitation(unused, { ...lin, now: unused.expiresAt })).toEqual({
    ok: false,
    failure: 'invitation-expired',
  });
});

test('a used one is refused to others, and finished for who used it, even after it expired', () => {
  expect(reviewInvitation(taken, { ...lin, memberId: 'mem_zhou' })).toEqual({ ok: false, failure: 'invitation-used' });
  expect(reviewInvitation(taken, { ...lin, now: '2026-12-01T00:00:00.000Z' })).toEqual({ ok: true, value: 'settle' });
});

test('repeating a settled one is fine for an organiser, and gives a demoted one nothing back', () => {
  const settled = { ...taken, isSettled: true };
  expect(reviewInvitation(settled, { ...lin, grants: organizer })).toEqual({ ok: true, value: 'nothing' });
  expect(reviewInvitation(settled, lin)).toEqual({ ok: false, failure: 'invitation-used' });
});

test('what was made before a removal brings nothing back, what was made later and elsewhere is taken', () => {
  const removedAt = (at: string, organisationId = 'org_own') => ({ ...lin, removals: [{ organisationId, at }] });
  const before = '2026-11-15T23:59:59.999Z';
  const after = '2026-11-16T00:00:00.001Z';
  expect(reviewInvitation(unused, removedAt(after))).toEqual({ ok: false, failure: 'invitation-expired' });
  expect(reviewInvitation(taken, removedAt(after))).toEqual({ ok: false, failure: 'invitation-used' });
  for (const by of [removedAt(before), removedAt(after, 'org_other')])
    expect([reviewInvitation(unused, by), reviewInvitation(taken, by)]).toEqual([
      { ok: true, value: 'take' },
      { ok: true, value: 'settle' },
    ]);
});

test('an invitation ends after seven days', () => {
  expect(invitationEnd(noon)).toBe('2026-11-29T04:00:00.000Z');
});

test('a code is found again however it is typed', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: inviteCodeBytes, maxLength: inviteCodeBytes }), (bytes) => {
      const code = inviteCodeOf(bytes);
      expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
      const plain = inviteCodeTyped(code);
      expect(plain).toBe(code.replaceAll('-', ''));
      expect(inviteCodeTyped(` ${code.toLowerCase()} `)).toBe(plain);
      expect(inviteCodeTyped(plain.replaceAll('0', 'o').replaceAll('1', 'l'))).toBe(plain);
    }),
  );
});
