import { now } from '../../_platform/clock';
import { command as _ } from '../../_platform/cloud';
import type { openCollection } from '../../_platform/collection';
import { someAtOnce } from '../../_platform/someAtOnce';
import { cloudDelivering } from './cloudDelivering';
import { writeMessages } from './cloudMessages';
import { readOutgoing } from './cloudOutgoing';
import { deliver } from './deliver';
import type { MessageDocument } from './documents';
import type { NoticeSource, Owing } from './ports';

const updatesAtOnce = 20;

type Noticed = { readonly occasion: string; readonly dueAt: string };
type Row = Owing & { readonly notices: readonly Noticed[] };

type Declared<Found extends Row> = {
  readonly collection: Pick<ReturnType<typeof openCollection<Owing>>, 'aggregate' | 'updateAll'>;
  /** Which of its fields `messagesOf` needs, besides the id and the notices. */
  readonly fields: readonly Exclude<keyof Found & string, '_id' | 'notices'>[];
  messagesOf(found: readonly Found[]): Promise<readonly MessageDocument[]> | readonly MessageDocument[];
};

/** A notice goes only once its messages are there: a cut-off leaves it to be moved again, to the same messages. */
export function noticeSource<Found extends Row>({ collection, fields, messagesOf }: Declared<Found>): NoticeSource {
  const read = (condition: Readonly<Record<string, unknown>>, most: number): Promise<readonly Found[]> =>
    collection.aggregate<Found>((pipeline) =>
      pipeline
        .match(condition)
        .sort({ 'notices.dueAt': 1, _id: 1 })
        .limit(most)
        .project({ ...Object.fromEntries(fields.map((field) => [field, 1])), notices: 1 }),
    );
  return {
    pending: (except, most) => read({ 'notices.dueAt': _.gt(''), _id: _.nin(except) }, most),
    pendingIn: (id) => read({ _id: id, 'notices.0': _.exists(true) }, 1),
    move: async (pending) => {
      // What a source read is what it is asked to move.
      const found = pending as readonly Found[];
      const ids = await writeMessages(await messagesOf(found));
      const alike = new Map<string, Noticed & { readonly of: string[] }>();
      for (const { _id, notices } of found)
        for (const { occasion, dueAt } of notices) {
          const key = `${occasion} ${dueAt}`;
          const known = alike.get(key) ?? { occasion, dueAt, of: [] };
          known.of.push(_id);
          alike.set(key, known);
        }
      await someAtOnce([...alike.values()], updatesAtOnce, ({ occasion, dueAt, of }) =>
        collection.updateAll({ _id: _.in(of) }, { notices: _.pull({ occasion, dueAt }) }),
      );
      return ids;
    },
  };
}

/**
 * Sends what one document has to tell its people. Whatever goes wrong, the caller's own work is done: what is left here is
 * finished by the timer of the message function.
 */
export const postNoticesOf =
  (source: NoticeSource) =>
  async (id: string): Promise<void> => {
    try {
      const pending = await source.pendingIn(id);
      const ids = pending.length === 0 ? [] : await source.move(pending);
      if (ids.length === 0) return;
      const due = await readOutgoing({ _id: _.in(ids), state: 'due' }, ids.length);
      const { failures } = await deliver({ delivering: cloudDelivering, now }, due);
      if (failures.length > 0) throw failures[0];
    } catch (error) {
      console.error(`notices of ${id} are left to the timer: ${String(Object(error).errMsg ?? error)}`);
    }
  };
