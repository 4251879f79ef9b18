import { useState } from 'react';
import { setCover } from '../../../contracts/activity/managing';
import { coverText as text } from '../../../locales/zh-CN/activity/cover';
import { findCanvas } from '../../device/canvas';
import { choosePicture } from '../../device/choosePicture';
import { showNote } from '../../device/feedback';
import { useAct } from '../../gateway/useAct';
import { coverPicture } from './coverPicture';

export const coverCanvasId = 'cover-canvas';

const question = {
  title: text.confirmRemove,
  content: text.confirmRemoveNext,
  confirm: text.takeAway,
  cancel: text.keep,
};

export function useCover(activityId: string, after: () => unknown) {
  const { act, failure, isSending } = useAct(setCover);
  const [isDrawing, setIsDrawing] = useState(false);

  const drawn = async (path: string): Promise<string | null> => {
    setIsDrawing(true);
    try {
      const found = await findCanvas(coverCanvasId, () => false);
      return found && (await coverPicture(found.node, path));
    } catch {
      showNote(text.noPicture);
      return null;
    } finally {
      setIsDrawing(false);
    }
  };

  const choose = async () => {
    const path = await choosePicture();
    const pictureBase64 = path && (await drawn(path));
    if (pictureBase64) await act({ activityId, pictureBase64 }, { done: text.done, after });
  };

  return {
    choose,
    remove: () => act({ activityId, pictureBase64: null }, { ask: question, done: text.removed, after }),
    failure,
    isBusy: isSending || isDrawing,
  };
}
