import { View } from '@tarojs/components';
import { textRules } from '../../../domain/text/limits';
import { reviewText as text } from '../../../locales/zh-CN/admission/review';
import { Answered } from '../../components/Answered';
import { FailureNotice } from '../../components/FailureNotice';
import { PromptSheet } from '../../components/form/PromptSheet';
import { EmptyState } from '../../components/list/EmptyState';
import { RowList } from '../../components/list/RowList';
import { rowSection } from '../../components/list/rowSection';
import { Screen } from '../../components/Screen';
import { ApplicantRow } from './ApplicantRow';
import { DecidedRow } from './DecidedRow';
import { poolFor, poolName } from './pools';
import { SeatsLeft } from './SeatsLeft';
import { useReview } from './useReview';
import './index.scss';

export default function ReviewPage() {
  const review = useReview();
  const { shown, pending, decided, declining, startAtOf } = review;
  return (
    <Screen className="review">
      <Answered of={shown}>
        {({ title, pools }) => (
          <>
            <View className="review__title">{title}</View>
            <SeatsLeft pools={pools} placeOf={(pool) => poolName(pool, pools, startAtOf(pool.sessionId))} />
            {review.admitFailure && <FailureNotice failure={review.admitFailure} />}
            <RowList
              name="applicants"
              sections={[
                rowSection({
                  name: 'pending',
                  rows: pending,
                  keyOf: ({ registrationId }) => registrationId,
                  draw: (applicant) => (
                    <ApplicantRow
                      applicant={applicant}
                      place={poolName(applicant, pools, startAtOf(applicant.sessionId))}
                      hasSeats={(poolFor(pools, applicant)?.left ?? 0) >= applicant.wants}
                      isBusy={review.isAdmitting}
                      onOpen={() => review.open(applicant)}
                      onAdmit={() => review.admit(applicant)}
                      onDecline={() => review.askReason(applicant)}
                    />
                  ),
                  head: <View className="section-title">{text.pending(pending.length)}</View>,
                  empty: <EmptyState title={text.allDone} next={text.allDoneNext} />,
                }),
                rowSection({
                  name: 'decided',
                  rows: decided,
                  keyOf: ({ registrationId }) => registrationId,
                  draw: (applicant) => <DecidedRow applicant={applicant} onOpen={() => review.open(applicant)} />,
                  head: <View className="card__title">{text.done}</View>,
                  className: 'card',
                }),
              ]}
              more={review.more}
              empty={<EmptyState title={text.empty} next={text.emptyNext} />}
            />
          </>
        )}
      </Answered>
      <PromptSheet
        // What was written to one person is not said to the next.
        key={declining?.registrationId ?? ''}
        name="decline-reason"
        draft={`decline.${declining?.registrationId ?? ''}`}
        sentAs="reason"
        refusedField={review.refusedField}
        isOpen={review.isAsking}
        title={text.declineTitle(declining?.nickname ?? '')}
        hint={text.declineHint}
        submit={text.decline}
        kind="danger"
        rule={textRules.rejectReason}
        wrong={text.declineWrong}
        isBusy={review.isDeclining}
        failure={review.declineFailure}
        onSubmit={review.decline}
        onClose={review.closeReason}
      />
    </Screen>
  );
}
