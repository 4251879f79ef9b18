import { placeOf } from '../../domain/access/grants';
import { command as _ } from '../_platform/cloud';
import { join } from '../_platform/joins';
import { fromDocument } from '../_platform/stored';
import { activities } from '../_records/activities/collections';
import type { ActivityDocument } from '../_records/activities/documents';
import { carrying, postEntry } from '../_records/audit/cloudAudit';
import { draws } from '../_records/draws/collections';
import type { DrawDocument } from '../_records/draws/documents';
import type { MemberDocument } from '../_records/members/documents';
import { joinMember } from '../_records/members/joinMember';
import { registrationIdOf } from '../_records/registrations/cloudRegistrationId';
import { registrations } from '../_records/registrations/collections';
import type { RegistrationDocument } from '../_records/registrations/documents';
import { joinRegistration } from '../_records/registrations/joinRegistration';
import type { DrawStore, StoredDraw } from './ports';

type Row = {
  readonly activity: ActivityDocument;
  readonly draws: readonly DrawDocument[];
  readonly members: readonly Pick<MemberDocument, 'grants'>[];
  readonly registrations: readonly RegistrationDocument[];
};
type Applicant = Pick<RegistrationDocument, '_id' | 'generation'>;

const pageSize = 1000;

export const cloudDraws: DrawStore = {
  read: async (memberId, activityId) => {
    const [row] = await activities.aggregate<Row>((pipeline) =>
      pipeline
        .match({ _id: activityId })
        .limit(1)
        .project({ activity: '$$ROOT' })
        .lookup(join('draws', 'activity._id', '_id'))
        .lookup(joinMember(memberId))
        .lookup(joinRegistration(registrationIdOf(activityId, memberId))),
    );
    if (row === undefined) return null;
    const [draw] = row.draws;
    const [registration] = row.registrations;
    const activity = fromDocument(row.activity);
    return {
      activity,
      grants: row.members[0]?.grants ?? [],
      place: placeOf(activity),
      isDraft: activity.status === 'draft',
      draw: draw === undefined ? null : keptDraw(draw),
      registration: registration === undefined ? null : fromDocument(registration),
    };
  },

  applicants: async (activityId) => {
    const found: Applicant[] = [];
    for (;;) {
      const after = found[found.length - 1]?._id ?? '';
      const page = await registrations.aggregate<Applicant>((pipeline) =>
        pipeline
          .match({ activityId, status: 'applied', _id: _.gt(after) })
          .sort({ _id: 1 })
          .limit(pageSize)
          .project({ generation: 1 }),
      );
      found.push(...page);
      if (page.length < pageSize) return found.map(fromDocument);
    }
  },

  close: async ({ activityId, ...closed }, entry) => {
    const isClosed = await draws.add({
      _id: activityId,
      ...closed,
      publicValue: null,
      secret: null,
      drawnAt: null,
      order: [],
      seated: 0,
      isSeated: false,
      audit: [entry],
    });
    if (isClosed) await postEntry(entry);
    return isClosed;
  },

  hold: async (activityId, held, entry) => {
    const isHeld = await draws.update({ _id: activityId, drawnAt: null }, { ...held, ...carrying(entry) });
    if (isHeld) await postEntry(entry);
    return isHeld;
  },
};

const keptDraw = ({ _id, ...draw }: DrawDocument): StoredDraw => ({
  ...draw,
  activityId: _id,
  publicOn: draw.publicOn ?? null,
  outcomes: draw.outcomes ?? '',
  lots: draw.entries.map(({ lot }) => lot),
});
