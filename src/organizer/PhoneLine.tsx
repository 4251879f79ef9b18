import { View } from '@tarojs/components';
import { rosterText as text } from '../../locales/zh-CN/registration/roster';
import { copyText } from '../device/feedback';
import { callPhone } from '../device/phoneCall';
import { Button } from '../ui/Button';
import './PhoneLine.scss';

type Props = {
  readonly hasPhone: boolean;
  /** Null until it was asked for. */
  readonly phone: string | null;
  readonly onReveal: () => void;
};

/** A number is looked at first, which is kept, and then one tap away from being dialled. */
export function PhoneLine({ hasPhone, phone, onReveal }: Props) {
  if (!hasPhone) return <View className="phone-line__none">{text.noPhone}</View>;
  if (phone === null)
    return (
      <Button className="reveal-phone-button" onTap={onReveal}>
        {text.phone}
      </Button>
    );
  return (
    <View className="phone-line">
      <View className="phone-line__number">{phone}</View>
      <View className="phone-line__links">
        <View className="text-link phone-line__call" aria-role="button" onClick={() => callPhone(phone)}>
          {text.call}
        </View>
        <View className="text-link" aria-role="button" onClick={() => copyText(phone)}>
          {text.copy}
        </View>
      </View>
    </View>
  );
}
