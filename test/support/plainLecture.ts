import type { ActivityPlan } from '../../domain/activity/activity';

/** What a plan says where nothing is asked for: a lecture that anyone may come to, a seat each, and no questions. */
export const plainLecture = {
  position: null,
  admission: 'first-come',
  seatsPerSignUp: 1,
  asksReconfirmation: false,
  onlineAccess: '',
  minimumAge: 0,
  phone: 'none',
  details: { kind: 'lecture', classHours: 2 },
} as const satisfies Partial<ActivityPlan>;
