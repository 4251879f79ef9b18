import { readCertificateCode } from '../../../contracts/contest/appointments';
import { appointmentText as text } from '../../../locales/zh-CN/contest/appointment';
import { type CanvasNode, sourceOf } from '../../device/canvas';
import { useDrawnPicture } from '../../device/useDrawnPicture';
import { useCall } from '../../gateway/useCall';
import { certificateSize, drawCertificate } from './drawCertificate';
import type { OwnAppointment } from './useAppointment';

export const certificateCanvasId = 'certificate-canvas';
const certificate = { canvasId: certificateCanvasId, size: certificateSize, saved: text.saved };

/** The certificate as a picture in the phone's memory. Without WeChat's code it says where to type the number in. */
export function useCertificate(appointment: OwnAppointment) {
  const code = useCall(readCertificateCode, { entryId: appointment.entryId });
  const codePicture = code.value;
  const hasAnswer = codePicture !== null || code.failure !== null;
  const draw = (canvas: CanvasNode) => drawCertificate(canvas, appointment, codePicture && sourceOf(codePicture));
  const { number, terms } = appointment;
  // All else that stands on it never changes under its number; the duty log is not on it.
  return useDrawnPicture(certificate, hasAnswer ? draw : null, [number, terms.length, codePicture]);
}
