import type { setCover as call } from '../../../contracts/activity/managing';
import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { Activity } from '../../../domain/activity/activity';
import { coverPath, coverRule, withCover } from '../../../domain/activity/cover';
import { memberEntry } from '../../../domain/audit/entry';
import { changedActivity } from '../../../domain/audit/things';
import { acceptFile, type FileFailure } from '../../../domain/files/acceptFile';
import { fail, failAt, type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { CoverFiles, ManagedActivityStore, ManagedSnapshot } from '../ports';

type Needs = {
  readonly store: Pick<ManagedActivityStore, 'find' | 'replace' | 'forgetFormerCovers'>;
  readonly files: CoverFiles;
  /** The same for the same picture of the same activity. */
  readonly pictureIdFor: (activityId: string, pictureBase64: string) => string;
  readonly now: Clock;
};
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

/**
 * The file comes first and goes last: what the activity names is there, and what it no longer names stays on its list of
 * former ones until it is gone. The same call again finishes what a cut-off left.
 */
export const setCover = ({ store, files, pictureIdFor, now }: Needs) => ({
  find: (memberId: string, { activityId }: Input) => store.find(memberId, activityId),

  run: async (
    memberId: string,
    { pictureBase64 }: Input,
    { activity, announcements }: ManagedSnapshot,
  ): Promise<Outcome> => {
    if (activity.status === 'cancelled') return fail('activity-cancelled');
    const stored =
      pictureBase64 === null ? succeed(null) : await storeIn({ files, pictureIdFor }, activity.id, pictureBase64);
    if (!stored.ok) return failAt(stored.failure, 'pictureBase64');
    const change = withCover(activity, stored.value, now());
    if (!change.ok) return change;
    const changed = change.value;
    if (changed !== activity) {
      const entry = memberEntry('activity-edited', { actorId: memberId, ...changedActivity(changed) });
      if (!(await store.replace(changed, activity.version, announcements, entry))) return fail('changed-meanwhile');
    }
    await removeFormerIn({ store, files }, changed);
    return succeed({ cover: stored.value });
  },
});

async function storeIn(
  { files, pictureIdFor }: Pick<Needs, 'files' | 'pictureIdFor'>,
  activityId: string,
  pictureBase64: string,
): Promise<Result<string, FileFailure>> {
  const content = files.bytesOf(pictureBase64);
  const kind = acceptFile(content, coverRule);
  if (!kind.ok) return kind;
  return succeed(await files.put(coverPath(activityId, pictureIdFor(activityId, pictureBase64), kind.value), content));
}

async function removeFormerIn(
  { store, files }: Pick<Needs, 'store' | 'files'>,
  { id, formerCovers = [] }: Activity,
): Promise<void> {
  if (formerCovers.length === 0) return;
  await files.remove(formerCovers);
  await store.forgetFormerCovers(id, formerCovers);
}
