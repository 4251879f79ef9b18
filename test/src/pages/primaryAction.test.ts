import { primaryActionOf } from '../../../src/pages/activity/primaryAction';
import { aShownActivity } from '../../support/phone/shownActivity';

const now = '2026-07-03T06:00:00.000Z';
const registration = (status: 'confirmed' | 'cancelled', isCheckedIn = false) => ({
  id: 'reg_0000000000000001.0000000000000002.self',
  status,
  isCheckedIn,
});

it.each([
  ['sign-up', {}, {}],
  ['sign-up-again', {}, { registration: registration('cancelled') }],
  ['see-ticket', {}, { registration: registration('confirmed') }],
  ['see-checked-in', {}, { registration: registration('confirmed', true) }],
  ['see-ticket', { seats: { capacity: 10, left: 0 } }, { registration: registration('confirmed') }],
  ['cancelled', { status: 'cancelled' }, { registration: registration('confirmed') }],
  ['draft', { status: 'draft' }, {}],
  ['full', { seats: { capacity: 10, left: 0 } }, {}],
  ['not-yet-open', { registrationOpensAt: '2026-07-03T06:00:00.001Z' }, {}],
  ['sign-up', { registrationOpensAt: now }, {}],
  ['closed', { registrationClosesAt: now }, {}],
  ['ended', { endAt: now }, {}],
  ['too-young', { minimumAge: 18 }, { profile: { nickname: '白鹭', ageBand: '14-to-17' } }],
  ['sign-up', { minimumAge: 18 }, { profile: null }],
] as const)('is %s for %j and %j', (action, activity, viewer) => {
  expect(primaryActionOf(aShownActivity({ activity, viewer }), now)).toBe(action);
});
