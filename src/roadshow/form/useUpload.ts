import { useRef, useState } from 'react';
import { attachFile, beginUpload, detachFile } from '../../../contracts/contest/calls';
import type { FileUse } from '../../../domain/entry/entry';
import { entryFileRules } from '../../../domain/entry/entryFiles';
import type { AnyFailure } from '../../../locales/zh-CN/app/failures';
import { entryFormText as text } from '../../../locales/zh-CN/contest/entry';
import { type ChosenFile, choosePdfFile, choosePictureFile } from '../../device/chooseFile';
import { showNote } from '../../device/feedback';
import { newRequestId } from '../../device/pendingRequest';
import { callCloud } from '../../gateway/callCloud';
import { uploadToCloud } from '../../gateway/uploadFile';
import { useAct } from '../../gateway/useAct';

/** `interrupted` waits to be taken up again where the network broke it off. */
export type UploadState =
  | { readonly is: 'idle' }
  | { readonly is: 'sending'; readonly percent: number }
  | { readonly is: 'checking' }
  | { readonly is: 'interrupted' };

type Job = {
  readonly file: ChosenFile;
  readonly requestId: string;
  uploadId?: string;
  path?: string;
  fileId?: string;
};

const removeQuestion = {
  title: text.confirmRemove,
  content: text.confirmRemoveNext,
  confirm: text.remove,
  cancel: text.keep,
};

export const megabytesOf = (use: FileUse): number => entryFileRules[use].maxBytes / 1_000_000;

/** Asks where, sends it there, has it looked at: each step is done once, whichever answer the network loses. */
export function useUpload(entryId: string, use: FileUse, onChanged: () => unknown) {
  const [state, setState] = useState<UploadState>({ is: 'idle' });
  const [failure, setFailure] = useState<AnyFailure | null>(null);
  const job = useRef<Job | null>(null);
  const detaching = useAct(detachFile);

  const end = (refusal: AnyFailure | null) => {
    job.current = null;
    setFailure(refusal);
    setState({ is: 'idle' });
    onChanged();
  };
  const interrupted = () => setState({ is: 'interrupted' });

  const goOn = async () => {
    const mine = job.current;
    if (mine === null) return;
    setFailure(null);
    setState({ is: 'sending', percent: 0 });
    if (mine.path === undefined) {
      const begun = await callCloud(beginUpload, { entryId, requestId: mine.requestId, use });
      if (!begun.ok) return begun.failure === 'offline' ? interrupted() : end(begun.failure);
      mine.uploadId = begun.value.uploadId;
      mine.path = begun.value.path;
    }
    if (mine.fileId === undefined) {
      const fileId = await uploadToCloud(mine.path, mine.file.path, (percent) => setState({ is: 'sending', percent }));
      if (fileId === null) return interrupted();
      mine.fileId = fileId;
    }
    setState({ is: 'checking' });
    const { uploadId = '', fileId, file } = mine;
    const taken = await callCloud(attachFile, { entryId, uploadId, fileId, use, name: file.name || uploadId });
    if (!taken.ok && (taken.failure === 'offline' || taken.failure === 'unexpected')) return interrupted();
    if (taken.ok) showNote(text.attached);
    end(taken.ok ? null : taken.failure);
  };

  const choose = async () => {
    if (state.is !== 'idle') return;
    const file = await (use === 'picture' ? choosePictureFile() : choosePdfFile());
    if (file === null) return;
    if (file.bytes > entryFileRules[use].maxBytes) return showNote(text.tooLargeHere(megabytesOf(use)));
    job.current = { file, requestId: newRequestId() };
    await goOn();
  };

  return {
    state,
    failure: failure ?? detaching.failure,
    choose,
    goOn,
    giveUp: () => end(null),
    remove: (id: string) =>
      detaching.act({ entryId, id }, { ask: removeQuestion, done: text.removed, after: onChanged }),
  };
}
