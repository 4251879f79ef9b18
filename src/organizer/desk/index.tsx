import { View } from '@tarojs/components';
import { deskText as text } from '../../../locales/zh-CN/checkin/desk';
import { sayMoment } from '../../../locales/zh-CN/time/time';
import { Answered } from '../../components/Answered';
import { FailureNotice } from '../../components/FailureNotice';
import { Chips } from '../../components/form/Chips';
import { Screen } from '../../components/Screen';
import { DoorAnswer } from '../../components/ticket/DoorAnswer';
import { now } from '../../device/clock';
import { Button } from '../../ui/Button';
import { DeskCounts } from './DeskCounts';
import { LatestArrivals } from './LatestArrivals';
import { useDesk } from './useDesk';
import './index.scss';

export default function DeskPage() {
  const desk = useDesk();
  const { shown, answer, scan } = desk;
  const actions = shown.value && (
    <>
      <Button className="scan-button" kind="primary" isBusy={desk.isChecking} onTap={scan}>
        {text.scan}
      </Button>
      <View className="text-link by-name" aria-role="link" onClick={desk.findByName}>
        {text.byName}
      </View>
    </>
  );
  return (
    <Screen className="desk" actions={actions}>
      <Answered of={shown}>
        {(counted) => (
          <>
            {counted.sessions.length > 1 && (
              <Chips
                name="session"
                label={text.session}
                options={counted.sessions.map(({ id, startAt }) => ({ value: id, text: sayMoment(startAt, now()) }))}
                chosen={counted.sessionId}
                onChoose={desk.chooseSession}
              />
            )}
            <DeskCounts desk={counted} />
            {desk.failure && <FailureNotice failure={desk.failure} onRetry={desk.retry} />}
            <LatestArrivals latest={counted.latest} />
          </>
        )}
      </Answered>
      {answer && (
        <DoorAnswer
          answer={answer}
          otherSessionAt={desk.otherSessionAt}
          onGoOn={scan}
          onMissing={desk.miss}
          onClose={desk.closeAnswer}
        />
      )}
    </Screen>
  );
}
