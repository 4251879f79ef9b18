import { entryFileRules, keptPath } from '../../../domain/entry/entryFiles';
import { openForWriting } from '../../../domain/entry/writing';
import { now } from '../../_platform/clock';
import { command as _ } from '../../_platform/cloud';
import { fileSize, putFile, readFile, removeFiles } from '../../_platform/files';
import { entries, entryFiles } from '../../_records/entries/collections';
import type { FileBook } from './ports';

const isOpen = { status: _.in(openForWriting) };
const mostTogether = Object.values(entryFileRules).reduce((sum, { most }) => sum + most, 0);

export const cloudFiles: FileBook = {
  pendingUploads: (entryId) => entryFiles.count({ entryId, isKept: false, eraseAfter: _.exists(false) }),

  expectUpload: async ({ id, ...upload }) => {
    await entryFiles.add({ _id: id, ...upload, isKept: false });
  },

  upload: async (entryId, uploadId) => {
    const found = await entryFiles.find(uploadId);
    if (found === null || found.entryId !== entryId || found.isKept) return null;
    return { id: found._id, path: found.path, fileId: found.fileId };
  },

  size: fileSize,
  read: readFile,

  keep: async ({ id, entryId, contestId, memberId, kind, removeAfter }, content) => {
    const path = keptPath(entryId, id, kind);
    await entryFiles.put({ _id: id, entryId, contestId, memberId, path, fileId: null, isKept: true, removeAfter });
    const fileId = await putFile(path, content);
    await entryFiles.update({ _id: id }, { fileId });
    return fileId;
  },

  remove: async (files) => {
    await removeFiles(files.map(({ fileId }) => fileId));
    const ids = files.map(({ id }) => id);
    await entryFiles.updateAll({ _id: _.in(ids) }, { eraseAfter: now() });
  },

  attach: (entryId, file) => {
    const isOnly = entryFileRules[file.use].most === 1;
    const hasNone = isOnly ? _.not(_.elemMatch({ use: file.use })) : _.not(_.elemMatch({ id: file.id }));
    return entries.update(
      { _id: entryId, ...isOpen, files: hasNone, [`files.${mostTogether - 1}`]: _.exists(false) },
      { files: _.push([file]) },
    );
  },

  detach: (entryId, id) => entries.update({ _id: entryId, ...isOpen }, { files: _.pull({ id }) }),
};
