import { command as _ } from '../../_platform/cloud';
import { readEach } from '../../_platform/readEach';
import { fromDocument } from '../../_platform/stored';
import { activities } from '../../_records/activities/collections';
import type { ActivityDocument } from '../../_records/activities/documents';
import { draws } from '../../_records/draws/collections';
import type { DrawDocument } from '../../_records/draws/documents';
import { registrations } from '../../_records/registrations/collections';
import type { RegistrationDocument } from '../../_records/registrations/documents';
import { withHolds } from '../../_records/seats/cloudHolds';
import type { ApplicationStore } from './ports';

const maxActivities = 100;
const maxApplicants = 200;

export const cloudApplications: ApplicationStore = {
  undecided: async (at) => {
    const begun = await activities.aggregate<Pick<ActivityDocument, '_id' | 'sessions'>>((pipeline) =>
      pipeline
        .match({
          status: 'published',
          absencesNotedAt: null,
          startAt: _.lte(at),
          admission: _.in(['lot', 'review']),
        })
        .sort({ endAt: 1 })
        .limit(maxActivities)
        .project({ sessions: 1 }),
    );
    if (begun.length === 0) return [];
    const underWay = await drawsUnderWay(begun.map(({ _id }) => _id));
    const toEnd = begun.filter(({ _id }) => !underWay.has(_id));
    const waits = readEach(toEnd, ({ _id, sessions }) => ({
      activityId: _id,
      sessionId: _.in(startedOf(sessions, at)),
    }));
    return waits.length === 0 ? [] : applicantsWho(waits);
  },
};

/** Of these, those whose draw is still giving out seats: their applicants were decided on. */
async function drawsUnderWay(activityIds: readonly string[]): Promise<ReadonlySet<string>> {
  const found = await draws.aggregate<Pick<DrawDocument, '_id'>>((pipeline) =>
    pipeline
      .match({ _id: _.in([...activityIds]), isSeated: false, drawnAt: _.gt('') })
      .limit(activityIds.length)
      .project({ _id: 1 }),
  );
  return new Set(found.map(({ _id }) => _id));
}

const startedOf = (sessions: ActivityDocument['sessions'], at: string): readonly string[] =>
  sessions.filter(({ startAt }) => startAt <= at).map(({ id }) => id);

async function applicantsWho(waits: readonly object[]) {
  const found = await registrations.aggregate<RegistrationDocument>((pipeline) =>
    pipeline.match(_.and({ status: 'applied' }, _.or(...waits))).limit(maxApplicants),
  );
  return withHolds(found.map(fromDocument));
}
