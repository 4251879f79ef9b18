import { View } from '@tarojs/components';
import { drawDeskText as text } from '../../../locales/zh-CN/admission/drawDesk';
import { sayMoment } from '../../../locales/zh-CN/time/time';
import { Answered } from '../../components/Answered';
import { Card } from '../../components/Card';
import { FailureNotice } from '../../components/FailureNotice';
import { Ring } from '../../components/Ring';
import { Screen } from '../../components/Screen';
import { now } from '../../device/clock';
import { Commitment } from './Commitment';
import { DrawActions } from './DrawActions';
import { DrawResult } from './DrawResult';
import { PublicValueForm } from './PublicValueForm';
import { useDrawDesk } from './useDrawDesk';
import './index.scss';

export default function DrawDeskPage() {
  const desk = useDrawDesk();
  const { phase, plan, draw, progress } = desk;
  const hasAction = desk.shown.value && phase !== 'open' && phase !== 'seating';
  return (
    <Screen className="draw-desk" actions={hasAction && <DrawActions desk={desk} />}>
      <Answered of={desk.shown}>
        {({ title }) => (
          <>
            <View className="draw-desk__title">{title}</View>
            {desk.failure && <FailureNotice failure={desk.failure} />}
            {phase === 'open' && plan && (
              <Card title={text.open(sayMoment(plan.registrationClosesAt, now()))}>{text.openNext}</Card>
            )}
            {phase === 'to-close' && <Card title={text.closeTitle}>{text.closeNext}</Card>}
            {progress && (
              <Card className="draw-desk__progress">
                <Ring fraction={progress.toSeat > 0 ? progress.seated / progress.toSeat : 0} color="jade" size="figure">
                  <View className="draw-desk__figure">{text.progress(progress.seated, progress.toSeat)}</View>
                </Ring>
                <View className="draw-desk__result">{text.drawing}</View>
                <View className="draw-desk__aside">{text.drawingNext}</View>
              </Card>
            )}
            {draw && (phase === 'unfinished' || phase === 'drawn') && (
              <DrawResult
                draw={draw}
                entries={desk.entries}
                isFinished={phase === 'drawn'}
                told={desk.told}
                onSeeRoster={desk.seeRoster}
                onSeeCalls={desk.seeCalls}
              />
            )}
            {draw && phase !== 'seating' && <Commitment draw={draw} />}
            {phase === 'to-draw' && <PublicValueForm form={desk.form} />}
          </>
        )}
      </Answered>
    </Screen>
  );
}
