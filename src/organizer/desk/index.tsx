import { View } from '@tarojs/components';
import { deskText as text } from '../../../locales/zh-CN/desk';
import { Answered } from '../../components/Answered';
import { DoorAnswer } from '../../components/DoorAnswer';
import { FailureNotice } from '../../components/FailureNotice';
import { Screen } from '../../components/Screen';
import { Button } from '../../ui/Button';
import { DeskCounts } from './DeskCounts';
import { LatestArrivals } from './LatestArrivals';
import { useDesk } from './useDesk';
import './index.scss';

export default function DeskPage() {
  const { shown, answer, closeAnswer, scan, retry, failure, isChecking, findByName } = useDesk();
  const actions = shown.value && (
    <>
      <Button className="scan-button" kind="primary" isBusy={isChecking} onTap={scan}>
        {text.scan}
      </Button>
      <View className="text-link by-name" aria-role="link" onClick={findByName}>
        {text.byName}
      </View>
    </>
  );
  return (
    <Screen className="desk" actions={actions}>
      <Answered of={shown}>
        {(desk) => (
          <>
            <DeskCounts desk={desk} />
            {failure && <FailureNotice failure={failure} onRetry={retry} />}
            <LatestArrivals latest={desk.latest} />
          </>
        )}
      </Answered>
      {answer && <DoorAnswer answer={answer} onGoOn={scan} onClose={closeAnswer} />}
    </Screen>
  );
}
