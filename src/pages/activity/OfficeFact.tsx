import { View } from '@tarojs/components';
import type { readActivity } from '../../../contracts/activity/reading';
import type { OutputOf } from '../../../contracts/call';
import { formattedPhone } from '../../../domain/text/phoneNumber';
import { officeText as text } from '../../../locales/zh-CN/organisation/office';
import { Fact } from '../../components/Fact';
import { callPhone } from '../../device/phoneCall';

type Props = { readonly contact: OutputOf<typeof readActivity>['activity']['officeContact'] };

export function OfficeFact({ contact }: Props) {
  if (contact === null) return null;
  const { name, phone, place } = contact;
  return (
    <Fact icon="phone" label={text.contact}>
      {name}
      {place !== null && <View className="activity__aside">{place}</View>}
      {phone !== null && (
        <View>
          <View className="text-link call-office" aria-role="button" onClick={() => callPhone(phone)}>
            {text.call(formattedPhone(phone))}
          </View>
        </View>
      )}
    </Fact>
  );
}
