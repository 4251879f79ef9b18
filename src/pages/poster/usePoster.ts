import Taro, { useRouter } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { readActivity, readActivityCode } from '../../../contracts/activity/reading';
import { posterText as text } from '../../../locales/zh-CN/activity/poster';
import { findCanvas, pictureOf } from '../../device/canvas';
import { openOnce } from '../../device/openOnce';
import { useAlbum } from '../../device/useAlbum';
import { fileOnPhone } from '../../gateway/cloudFile';
import { useCall } from '../../gateway/useCall';
import { drawPoster, posterSize } from './drawPoster';

export const posterCanvasId = 'poster-canvas';

/** The poster as a picture in the phone's memory, drawn anew whenever the activity or its code arrives. */
export function usePoster() {
  const { activityId = '' } = useRouter().params;
  const shown = useCall(readActivity, { activityId });
  const code = useCall(readActivityCode, { activityId });
  const [picture, setPicture] = useState<string | null>(null);
  const save = useAlbum(text.saved);
  const activity = shown.value?.activity ?? null;
  const codePicture = code.value;

  useEffect(() => {
    if (activity === null || codePicture === null) return;
    let isGone = false;
    const draw = async () => {
      const found = await findCanvas(posterCanvasId, () => isGone);
      if (found === null) return;
      Object.assign(found.node, posterSize);
      await drawPoster(
        found.node,
        activity,
        `data:${codePicture.contentType};base64,${codePicture.pictureBase64}`,
        activity.cover && (await fileOnPhone(activity.cover)),
      );
      const path = await pictureOf(found.node);
      if (!isGone) setPicture(path);
    };
    draw();
    return () => {
      isGone = true;
    };
  }, [activity, codePicture]);

  return {
    shown,
    picture,
    codeFailure: code.failure,
    retryCode: code.reload,
    save: () => picture !== null && save(picture),
    enlarge: () => picture !== null && openOnce('picture', () => Taro.previewImage({ urls: [picture] })),
  };
}
