import { Canvas, Image, View } from '@tarojs/components';
import { standingNames, appointmentText as text } from '../../../locales/zh-CN/contest/appointment';
import { appointmentTone } from '../../components/contest/appointmentTone';
import { StatusMark } from '../../components/StatusMark';
import { Waiting } from '../../components/Waiting';
import { Button } from '../../ui/Button';
import type { OwnAppointment } from './useAppointment';
import { certificateCanvasId, useCertificate } from './useCertificate';

export function CertificateCard({ appointment }: { readonly appointment: OwnAppointment }) {
  const { picture, save, enlarge } = useCertificate(appointment);
  const { holder, standing } = appointment;
  return (
    <View className="certificate">
      <StatusMark tone={appointmentTone[standing]}>{standingNames[standing]}</StatusMark>
      {picture === null ? (
        <View className="certificate__waiting">
          <Waiting />
          {text.drawing}
        </View>
      ) : (
        <Image
          className="certificate__picture"
          src={picture}
          mode="widthFix"
          ariaLabel={text.picture(holder)}
          onClick={enlarge}
        />
      )}
      <Button className="save-certificate" isDisabled={picture === null} onTap={save}>
        {text.save}
      </Button>
      <Canvas type="2d" id={certificateCanvasId} canvasId={certificateCanvasId} className="certificate__canvas" />
    </View>
  );
}
