import { View } from '@tarojs/components';
import { planText as text } from '../../../locales/zh-CN/activity/plan';
import { saySpan } from '../../../locales/zh-CN/time/time';
import { now } from '../../device/clock';
import type { SessionForm } from './planForm';

type Props = { readonly session: SessionForm; readonly why: 'begun' | 'calledOff' };

export const FixedSession = ({ session, why }: Props) => (
  <View className="field">
    <View>{saySpan(session.startAt, session.endAt, now())}</View>
    <View className="field__hint">{text.sessionIsFixed[why]}</View>
  </View>
);
