import { View } from '@tarojs/components';
import { drawDeskText as text } from '../../../locales/zh-CN/admission/drawDesk';
import { Answered } from '../../components/Answered';
import { FilledBar } from '../../components/activity/SeatsBar';
import { Card } from '../../components/Card';
import { FailureNotice } from '../../components/FailureNotice';
import { Screen } from '../../components/Screen';
import { ClosingFields } from '../ClosingFields';
import { Commitment } from '../Commitment';
import { PublicValueForm } from '../PublicValueForm';
import { DrawActions, hasActionIn } from './DrawActions';
import { DrawResult } from './DrawResult';
import { PhaseCard } from './PhaseCard';
import { useDrawDesk } from './useDrawDesk';
import './index.scss';

export default function DrawDeskPage() {
  const desk = useDrawDesk();
  const { phase, plan, draw, progress } = desk;
  const hasAction = desk.shown.value && hasActionIn(phase);
  return (
    <Screen className="draw-desk" actions={hasAction && <DrawActions desk={desk} />}>
      <Answered of={desk.shown}>
        {({ title }) => (
          <>
            <View className="draw-desk__title">{title}</View>
            {desk.failure && <FailureNotice failure={desk.failure} />}
            {plan && <PhaseCard phase={phase} closesAt={plan.registrationClosesAt} />}
            {progress && (
              <Card className="draw-desk__progress">
                <View className="draw-desk__figure">{text.progress(progress.seated, progress.toSeat)}</View>
                <FilledBar filled={progress.seated} whole={progress.toSeat} />
                <View className="draw-desk__result">{text.drawing}</View>
                <View className="draw-desk__aside">{text.drawingNext}</View>
              </Card>
            )}
            {draw && (phase === 'unfinished' || phase === 'drawn') && (
              <DrawResult
                draw={draw}
                entries={desk.entries}
                isFinished={phase === 'drawn'}
                delivered={desk.delivered}
                onSeeRoster={desk.seeRoster}
                onSeeCalls={desk.seeCalls}
              />
            )}
            {draw && phase !== 'seating' && <Commitment draw={draw} />}
            {phase === 'to-close' && <ClosingFields form={desk.closingForm} />}
            {phase === 'to-draw' && <PublicValueForm form={desk.valueForm} source={draw?.publicSource ?? ''} />}
          </>
        )}
      </Answered>
    </Screen>
  );
}
