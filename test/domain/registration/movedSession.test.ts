import { markedAbsent } from '../../../domain/registration/absence';
import { cancelBy, cancelled } from '../../../domain/registration/cancellation';
import { isReconfirmed, wasAskedToReconfirm } from '../../../domain/registration/reconfirmation';
import { entryOf } from '../../../domain/registration/timeline';
import { addMinutes } from '../../../domain/time/instant';
import { anActivity, noon } from '../../support/activities';
import { aSession } from '../../support/plans';
import { aRegistration } from '../../support/registrations';

const hours = (count: number) => addMinutes(noon, count * 60);
const signedUpAt = hours(-48);
const registration = aRegistration({
  signedUpAt,
  timeline: [entryOf({ step: 'signed-up', at: signedUpAt, by: 'member' })],
});
/** Half an hour before the start, from five days later. */
const session = { ...aSession({ startAt: addMinutes(noon, 30) }), movedAt: noon };

test('whose session moved may give their seat back until it starts; who came after the move may not', () => {
  expect(cancelBy(registration, session)).toBe(session.startAt);
  expect(cancelled(registration, { at: addMinutes(noon, 29), session }).ok).toBe(true);
  expect(cancelled(registration, { at: session.startAt, session })).toEqual({
    ok: false,
    failure: 'too-late-to-cancel',
  });
  const later = aRegistration({ signedUpAt: addMinutes(noon, 1), timeline: [] });
  expect(cancelBy(later, session)).toBe(addMinutes(noon, 16));
});

test.each([
  ['counts where it was moved in good time', { movedAt: hours(-25) }, {}, true],
  ['does not count where it was moved within a day', { movedAt: hours(-23) }, {}, false],
  ['counts for who said since then that they come', { movedAt: hours(-23) }, { reconfirmedAt: hours(-20) }, true],
  ['does not count for who said so before', { movedAt: hours(-23) }, { reconfirmedAt: hours(-24) }, false],
  ['counts for who signed up after the move', { movedAt: hours(-23) }, { signedUpAt: hours(-22), timeline: [] }, true],
  ['does not count for a seat taken when the door had closed', {}, { signedUpAt: hours(1), timeline: [] }, false],
] as const)('an absence %s', (_title, move, change, counts) => {
  const activity = anActivity({ sessions: [{ ...aSession({ startAt: noon }), ...move }] });
  expect(markedAbsent({ ...registration, ...change }, activity, hours(3)) !== null).toBe(counts);
});

test('what was said of another time or place is not said of this one', () => {
  const [before, after] = [{ reconfirmedAt: addMinutes(noon, -1) }, { reconfirmedAt: addMinutes(noon, 1) }];
  expect([before, after].map((said) => isReconfirmed(said, session))).toEqual([false, true]);
  expect(isReconfirmed(before, {})).toBe(true);
  expect(isReconfirmed({ reconfirmedAt: null }, {})).toBe(false);
});

test('who was asked before a move was not asked', () => {
  const startAt = hours(20);
  const until = addMinutes(startAt, -12 * 60);
  const asked = entryOf({ step: 'reconfirmation-asked', at: hours(-1), by: 'rule', until });
  const held = { ...registration, timeline: [...registration.timeline, asked] };
  expect(wasAskedToReconfirm(held, { startAt })).toBe(true);
  expect(wasAskedToReconfirm(held, { startAt, movedAt: noon })).toBe(false);
});
