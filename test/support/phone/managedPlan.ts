import type { readPlan } from '../../../contracts/activity/managing';
import type { OutputOf } from '../../../contracts/call';
import { plainLecture } from '../plainLecture';

type Managed = OutputOf<typeof readPlan>;

/** A published lecture on 3 July 2100, 14:30 to 16:00 in China, with 20 places in the hall. */
export const aManagedPlan = (changes: {
  readonly managed?: Partial<Omit<Managed, 'plan'>>;
  readonly plan?: Partial<Managed['plan']>;
}): Managed => ({
  activityId: 'act_0000000000000001',
  organisationId: 'org_0000000000000001',
  status: 'published',
  version: 3,
  signedUp: 0,
  taken: [],
  calledOff: [],
  cover: null,
  ...changes.managed,
  plan: {
    ...plainLecture,
    title: '竹编技艺体验与产品化',
    summary: '从剖篾到收口。',
    townshipCode: '510503107',
    venue: '镇竹编工坊',
    sessions: [
      {
        id: 's1',
        startAt: '2100-07-03T06:30:00.000Z',
        endAt: '2100-07-03T08:00:00.000Z',
        places: [{ kind: 'hall', capacity: 20 }],
      },
    ],
    registrationOpensAt: '2026-06-01T00:00:00.000Z',
    registrationClosesAt: '2100-07-02T06:30:00.000Z',
    ...changes.plan,
  },
});
