import { View } from '@tarojs/components';
import { stageText } from '../../../locales/zh-CN/contest/stage';
import { Card } from '../../components/Card';
import { FailureNotice } from '../../components/FailureNotice';
import { Screen } from '../../components/Screen';
import { QrCode } from '../../components/ticket/QrCode';
import { Button } from '../../ui/Button';
import { useHall } from './useHall';
import './index.scss';

const text = stageText.hall;

export default function HallPage() {
  const hall = useHall();
  const { shown, isLink } = hall;
  const actions = (
    <>
      {hall.failure && <FailureNotice failure={hall.failure} onRetry={hall.open} />}
      {shown === null ? (
        <Button className="open-hall-button" kind="primary" isBusy={hall.isSending} onTap={hall.open}>
          {text.open}
        </Button>
      ) : (
        <Button className="copy-hall-button" kind="primary" onTap={hall.copy}>
          {text.copy}
        </Button>
      )}
      <View className="hall__second">
        {shown !== null && (
          <View className="text-link open-hall-again" aria-role="button" onClick={hall.open}>
            {text.openAgain}
          </View>
        )}
        <View className="text-link close-hall" aria-role="button" onClick={hall.close}>
          {text.close}
        </View>
      </View>
    </>
  );
  return (
    <Screen className="hall" actions={actions}>
      <Card title={text.what}>{text.whatNext}</Card>
      {shown !== null && (
        <Card className="hall__card">
          {isLink && <QrCode text={shown} label={text.qr} />}
          <View className="hall__label">{isLink ? text.link : text.code}</View>
          <View className="hall__text">{shown}</View>
          <View className="hall__aside">{isLink ? text.scan : text.codeNext}</View>
          <View className="hall__aside">{text.secret}</View>
        </Card>
      )}
    </Screen>
  );
}
