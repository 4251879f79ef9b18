import { View } from '@tarojs/components';
import { callsText as text } from '../../../locales/zh-CN/message/calls';
import { sayMoment } from '../../../locales/zh-CN/time/time';
import { Card } from '../../components/Card';
import { CheckRow } from '../../components/form/CheckRow';
import { now } from '../../device/clock';
import { PhoneLine } from '../PhoneLine';
import type { Unreached } from './useCalls';

type Props = {
  readonly person: Unreached;
  readonly phone: string | null;
  readonly onReveal: () => void;
  readonly onTick: (isCalled: boolean) => void;
};

/** Whom a message did not reach: which one, why, the number, and the tick, if there is a number to call. */
export function CallRow({ person, phone, onReveal, onTick }: Props) {
  const { nickname, kind, state, until, at, calledAt, hasPhone } = person;
  const isCalled = calledAt !== null;
  return (
    <Card className="call-row">
      <View className="call-row__name">{nickname}</View>
      <View>{text.what(text.kinds[kind], text.why[state])}</View>
      {until && now() < until && <View className="call-row__until">{text.until(sayMoment(until, now()))}</View>}
      <View className="call-row__aside">{sayMoment(at, now())}</View>
      {!isCalled && (
        <View className="call-row__phone">
          <PhoneLine hasPhone={hasPhone} phone={phone} onReveal={onReveal} />
        </View>
      )}
      {(hasPhone || isCalled) && (
        <CheckRow name="called" isChecked={isCalled} onToggle={() => onTick(!isCalled)}>
          {isCalled ? text.calledAt(sayMoment(calledAt, now())) : text.tick}
        </CheckRow>
      )}
    </Card>
  );
}
