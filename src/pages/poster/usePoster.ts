import { useRouter } from '@tarojs/taro';
import { readActivity, readActivityCode } from '../../../contracts/activity/reading';
import { posterText as text } from '../../../locales/zh-CN/activity/poster';
import { type CanvasNode, sourceOf } from '../../device/canvas';
import { useDrawnPicture } from '../../device/useDrawnPicture';
import { fileOnPhone } from '../../gateway/cloudFile';
import { useCall } from '../../gateway/useCall';
import { drawPoster, posterSize } from './drawPoster';

export const posterCanvasId = 'poster-canvas';
const poster = { canvasId: posterCanvasId, size: posterSize, saved: text.saved };

/** The poster as a picture in the phone's memory, drawn anew whenever the activity or its code arrives. */
export function usePoster() {
  const { activityId = '' } = useRouter().params;
  const shown = useCall(readActivity, { activityId });
  const code = useCall(readActivityCode, { activityId });
  const activity = shown.value?.activity ?? null;
  const codePicture = code.value;
  const draw =
    activity &&
    codePicture &&
    (async (canvas: CanvasNode) => {
      const cover = activity.cover && (await fileOnPhone(activity.cover));
      await drawPoster(canvas, activity, sourceOf(codePicture), cover);
    });

  return {
    shown,
    codeFailure: code.failure,
    retryCode: code.reload,
    ...useDrawnPicture(poster, draw, [activity, codePicture]),
  };
}
