import { View } from '@tarojs/components';
import type { OutputOf } from '../../../contracts/call';
import type { readRosterEntry } from '../../../contracts/registration/roster';
import { personText as text } from '../../../locales/zh-CN/registration/person';
import { sayMoment } from '../../../locales/zh-CN/time/time';
import { Card } from '../../components/Card';
import { StatusMark } from '../../components/StatusMark';
import { now } from '../../device/clock';
import { Button } from '../../ui/Button';

type Props = {
  readonly appeal: NonNullable<OutputOf<typeof readRosterEntry>['appeal']>;
  readonly onDecide: (isExcused: boolean) => void;
};

export function AppealCard({ appeal, onDecide }: Props) {
  const { reason, at, isExcused, answer } = appeal;
  return (
    <Card title={text.appeal} className="appeal">
      <View className="appeal__reason">{reason}</View>
      <View className="person__aside">{text.appealedAt(sayMoment(at, now()))}</View>
      {isExcused === null ? (
        <View className="appeal__actions">
          <View className="appeal__action">
            <Button className="refuse-appeal-button" onTap={() => onDecide(false)}>
              {text.refuse}
            </Button>
          </View>
          <View className="appeal__action">
            <Button className="grant-appeal-button" kind="primary" onTap={() => onDecide(true)}>
              {text.grant}
            </Button>
          </View>
        </View>
      ) : (
        <>
          <StatusMark tone={isExcused ? 'yes' : 'no'}>{isExcused ? text.excused : text.notExcused}</StatusMark>
          {answer && <View>{text.answer(answer)}</View>}
        </>
      )}
    </Card>
  );
}
