import { View } from '@tarojs/components';
import { reviewText as text } from '../../../locales/zh-CN/admission/review';
import { rosterText } from '../../../locales/zh-CN/registration/roster';
import { sayMoment } from '../../../locales/zh-CN/time/time';
import { Card } from '../../components/Card';
import { Icon } from '../../components/Icon';
import { now } from '../../device/clock';
import { Button } from '../../ui/Button';
import type { Applicant } from './useReview';

type Props = {
  readonly applicant: Applicant;
  /** Which session and kind of places they applied for; empty where there is one alone. */
  readonly place: string;
  readonly hasSeats: boolean;
  readonly isBusy: boolean;
  readonly onOpen: () => void;
  readonly onAdmit: () => void;
  readonly onDecline: () => void;
};

export function ApplicantRow({ applicant, place, hasSeats, isBusy, onOpen, onAdmit, onDecline }: Props) {
  const { nickname, wants, appliedAt } = applicant;
  return (
    <Card className="applicant">
      <View className="applicant__open" aria-role="button" aria-label={nickname} onClick={onOpen}>
        <View className="applicant__words">
          <View className="applicant__name">{nickname}</View>
          <View className="applicant__notes">
            {[...(place ? [place] : []), ...(wants > 1 ? [rosterText.wants(wants)] : [])].join(' · ')}
          </View>
          <View className="applicant__aside">{text.appliedAt(sayMoment(appliedAt, now()))}</View>
        </View>
        <Icon name="right" size="small" />
      </View>
      <View className="applicant__actions">
        <View className="applicant__action">
          <Button className="decline-button" onTap={onDecline}>
            {text.decline}
          </Button>
        </View>
        <View className="applicant__action">
          <Button className="admit-applicant-button" isBusy={isBusy} isDisabled={!hasSeats} onTap={onAdmit}>
            {hasSeats ? text.admit : text.noSeat}
          </Button>
        </View>
      </View>
    </Card>
  );
}
