import { View } from '@tarojs/components';
import { deskText as text } from '../../../locales/zh-CN/checkin/desk';

type Props = { readonly people: number; readonly onMissing: (missing: number) => void };

/** More are never asked at the door than fit one row; a larger party is let in ticket by ticket. */
const mostAsked = 5;

/** Of a party that was let in as a whole, how many have not come yet: they are let in when they come. */
export function MissingOfParty({ people, onMissing }: Props) {
  const choices = Array.from({ length: Math.min(people - 1, mostAsked) }, (_, index) => index + 1);
  return (
    <View className="door__missing" onClick={(event) => event.stopPropagation()}>
      <View className="door__missing-words">{text.notAll}</View>
      <View className="door__missing-choices">
        {choices.map((count) => (
          <View
            key={count}
            className={`door__missing-choice missing-${count}`}
            aria-role="button"
            aria-label={`${text.notAll} ${text.missing(count)}`}
            onClick={() => onMissing(count)}
          >
            {text.missing(count)}
          </View>
        ))}
      </View>
    </View>
  );
}
