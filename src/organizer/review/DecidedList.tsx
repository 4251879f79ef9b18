import { View } from '@tarojs/components';
import { reviewText as text } from '../../../locales/zh-CN/admission/review';
import { Card } from '../../components/Card';
import { StatusMark } from '../../components/StatusMark';
import type { Applicant } from './useReview';

type Props = {
  readonly applicants: readonly Applicant[];
  readonly startAtOf: (sessionId: string) => string | null;
  readonly onOpen: (person: { readonly registrationId: string; readonly startAt: string | null }) => void;
};

/** Who has had an answer. */
export function DecidedList({ applicants, startAtOf, onOpen }: Props) {
  if (applicants.length === 0) return null;
  return (
    <Card title={text.done}>
      {applicants.map(({ registrationId, nickname, status, sessionId }) => (
        <View
          key={registrationId}
          className="decided"
          aria-role="button"
          aria-label={nickname}
          onClick={() => onOpen({ registrationId, startAt: startAtOf(sessionId) })}
        >
          <View className="decided__name">{nickname}</View>
          <StatusMark tone={status === 'confirmed' ? 'yes' : status === 'waiting' ? 'wait' : 'no'}>
            {text.status[status]}
          </StatusMark>
        </View>
      ))}
    </Card>
  );
}
