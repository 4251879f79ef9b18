import { View } from '@tarojs/components';
import { reviewText as text } from '../../../locales/zh-CN/admission/review';
import { StatusMark } from '../../components/StatusMark';
import type { Applicant } from './useReview';

type Props = { readonly applicant: Applicant; readonly onOpen: () => void };

export function DecidedRow({ applicant: { nickname, status }, onOpen }: Props) {
  return (
    <View className="decided" aria-role="button" aria-label={nickname} onClick={onOpen}>
      <View className="decided__name">{nickname}</View>
      <StatusMark tone={status === 'confirmed' ? 'yes' : status === 'waiting' ? 'wait' : 'no'}>
        {text.status[status]}
      </StatusMark>
    </View>
  );
}
