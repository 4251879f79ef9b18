import { now } from '../../_platform/clock';
import { command as _ } from '../../_platform/cloud';
import { putFile, removeFiles } from '../../_platform/files';
import { togetherInTime } from '../../_platform/timers/eachInTime';
import type { TimerStep } from '../../_platform/timers/timer';
import { entryFiles } from './collections';
import type { EntryFileDocument } from './documents';

const atOnce = 20;

/**
 * Files go before what is known of them: only a document whose file is gone says when it is to be erased itself. A file
 * that a phone put somewhere and never told of is written over first, which says its id.
 */
export const removeDueFiles: TimerStep = {
  name: 'entry-files-removed',
  everyMinutes: 5,
  maxMilliseconds: 2000,
  run: async (turn) => {
    const at = now();
    const due = await entryFiles.aggregate<EntryFileDocument>((pipeline) =>
      pipeline
        .match({ removeAfter: _.lte(at), eraseAfter: _.exists(false) })
        .sort({ removeAfter: 1 })
        .limit(atOnce),
    );
    if (due.length === 0) return null;
    let removed = 0;
    const nameOf = ({ _id }: EntryFileDocument) => `the file ${_id}`;
    await togetherInTime(due, turn, nameOf, async (some) => {
      const fileIds = await Promise.all(some.map(idOf));
      await removeFiles(fileIds);
      const ids = some.map(({ _id }) => _id);
      removed += await entryFiles.updateAll({ _id: _.in(ids) }, { eraseAfter: at });
    });
    return removed === 0 ? null : String(removed);
  },
};

const idOf = ({ fileId, path }: EntryFileDocument): Promise<string> | string =>
  fileId ?? putFile(path, new Uint8Array([0]));
