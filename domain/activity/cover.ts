import type { FileRule } from '../files/acceptFile';
import type { FileKind } from '../files/fileKind';
import { fail, type Result, succeed } from '../result';
import type { Instant } from '../time/instant';
import type { Activity } from './activity';

/**
 * A picture that organisers put above an activity. It comes within a call, whose data WeChat limits to 100 KB; phones
 * draw it anew in this size first, which also leaves behind where and when it was taken.
 */
export const coverRule: FileRule = { kinds: ['jpeg', 'png', 'webp'], maxBytes: 72_000 };

const endings: Readonly<Partial<Record<FileKind, string>>> = { jpeg: 'jpg', png: 'png', webp: 'webp' };

/** Another picture has another path: phones keep what they have once shown. */
export const coverPath = (activityId: string, pictureId: string, kind: FileKind): string =>
  `covers/${activityId}/${pictureId}.${endings[kind] ?? kind}`;

/** The activity with this picture, or with none; the one before is among the former ones, which are to be removed. */
export function withCover(
  activity: Activity,
  cover: string | null,
  now: Instant,
): Result<Activity, 'activity-cancelled'> {
  if (activity.status === 'cancelled') return fail('activity-cancelled');
  const before = activity.cover ?? null;
  if (before === cover) return succeed(activity);
  const former = [...(activity.formerCovers ?? []), ...(before === null ? [] : [before])];
  return succeed({
    ...activity,
    cover,
    formerCovers: former.filter((file) => file !== cover),
    version: activity.version + 1,
    updatedAt: now,
  });
}
