import Taro from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { readCertificateCode } from '../../../contracts/contest/appointments';
import { appointmentText as text } from '../../../locales/zh-CN/contest/appointment';
import { findCanvas, pictureOf } from '../../device/canvas';
import { openOnce } from '../../device/openOnce';
import { useAlbum } from '../../device/useAlbum';
import { useCall } from '../../gateway/useCall';
import { certificateSize, drawCertificate } from './drawCertificate';
import type { OwnAppointment } from './useAppointment';

export const certificateCanvasId = 'certificate-canvas';

/** The certificate as a picture in the phone's memory. Without WeChat's code it says where to type the number in. */
export function useCertificate(appointment: OwnAppointment) {
  const code = useCall(readCertificateCode, { entryId: appointment.entryId });
  const [picture, setPicture] = useState<string | null>(null);
  const save = useAlbum(text.saved);
  const codePicture = code.value;
  const hasAnswer = codePicture !== null || code.failure !== null;
  const drawn = JSON.stringify(appointment);

  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn anew when what it says changes, not with each reading
  useEffect(() => {
    if (!hasAnswer) return;
    let isGone = false;
    const draw = async () => {
      const found = await findCanvas(certificateCanvasId, () => isGone);
      if (found === null) return;
      Object.assign(found.node, certificateSize);
      const source = codePicture && `data:${codePicture.contentType};base64,${codePicture.pictureBase64}`;
      await drawCertificate(found.node, appointment, source);
      const path = await pictureOf(found.node);
      if (!isGone) setPicture(path);
    };
    draw();
    return () => {
      isGone = true;
    };
  }, [drawn, hasAnswer, codePicture]);

  return {
    picture,
    save: () => picture !== null && save(picture),
    enlarge: () => picture !== null && openOnce('picture', () => Taro.previewImage({ urls: [picture] })),
  };
}
