import { View } from '@tarojs/components';
import { textRules } from '../../../domain/text/limits';
import { appointmentsText } from '../../../locales/zh-CN/contest/appointment';
import { contestStatusNames, contestText as text } from '../../../locales/zh-CN/contest/manage';
import { publishResultText } from '../../../locales/zh-CN/contest/publish';
import { sayMoment } from '../../../locales/zh-CN/time/time';
import { Answered } from '../../components/Answered';
import { Card } from '../../components/Card';
import { Entry } from '../../components/Entry';
import { FailureNotice } from '../../components/FailureNotice';
import { PromptSheet } from '../../components/form/PromptSheet';
import { Screen } from '../../components/Screen';
import { StatusMark } from '../../components/StatusMark';
import { now } from '../../device/clock';
import { Button } from '../../ui/Button';
import { AddSheet } from './AddSheet';
import { InvitationSheet } from './InvitationSheet';
import { PeopleCard } from './PeopleCard';
import { Preparation } from './Preparation';
import { StagesCard } from './StagesCard';
import { TaskSheet } from './TaskSheet';
import { type ManagedContest, useContest } from './useContest';
import './index.scss';

const tones = { draft: 'quiet', open: 'yes', published: 'yes' } as const;

export default function ContestPage() {
  const contest = useContest();
  const { shown, officials } = contest;
  const { removing } = officials;
  return (
    <Screen className="contest" actions={shown.value && <Action contest={contest} value={shown.value} />}>
      <Answered of={shown}>
        {(value) => (
          <>
            <View className="contest__title">{value.plan.title}</View>
            <View className="contest__aside">{`${sayMoment(value.plan.startAt, now())} · ${value.plan.venue}`}</View>
            <StatusMark tone={tones[value.status]}>{contestStatusNames[value.status]}</StatusMark>
            {contest.failure && <FailureNotice failure={contest.failure} />}
            {!isOver(value) && <Preparation missing={value.missing} />}
            {value.stages && (
              <StagesCard
                stages={value.stages}
                isOpen={value.status === 'open' && value.run === null}
                onTakeOver={contest.takeOver}
              />
            )}
            <Card>
              <Entry
                name="contest-plan"
                icon="edit"
                text={text.plan}
                aside={text.planAside(value.plan.rules.criteria.length, value.plan.awards.length)}
                onTap={contest.editPlan}
              />
              {value.status !== 'draft' && (
                <Entry
                  name="contest-entries"
                  icon="edit"
                  text={text.entries}
                  aside={text.entriesAside}
                  onTap={contest.seeEntries}
                />
              )}
              <Entry
                name="contest-order"
                icon="list"
                text={text.order}
                aside={text.orderAside[value.orderBy ?? 'none'](value.entries.length)}
                onTap={contest.seeOrder}
              />
              {(value.status === 'draft' || isOver(value)) && (
                <Entry
                  name="contest-desk"
                  icon="clock"
                  text={text.desk}
                  aside={text.deskAside}
                  onTap={contest.openDesk}
                />
              )}
              <Entry
                name="contest-copy"
                icon="share"
                text={text.copy}
                aside={text.copyAside}
                onTap={() => contest.copy()}
              />
            </Card>
            {value.status === 'published' && (
              <Card>
                <Entry
                  name="appointments"
                  icon="ticket"
                  text={appointmentsText.entry}
                  aside={appointmentsText.entryAside}
                  onTap={contest.seeAppointments}
                />
              </Card>
            )}
            <PeopleCard contest={value} onOpen={officials.open} onAdd={officials.adding.open} />
            <AddSheet contestId={value.contestId} adding={officials.adding} />
            <TaskSheet officials={officials} />
            <InvitationSheet
              title={value.plan.title}
              invitation={officials.invitation}
              onClose={officials.closeInvitation}
            />
          </>
        )}
      </Answered>
      <PromptSheet
        name="remove-person"
        sentAs="reason"
        kind="danger"
        isOpen={removing.task !== null}
        title={text.removeReason}
        hint={text.removeHint}
        submit={text.remove}
        rule={textRules.removalReason}
        wrong={text.removeWrong}
        draft={`removeOfficial.${removing.task?.id ?? ''}`}
        refusedField={removing.refusedField}
        isBusy={removing.isBusy}
        failure={removing.failure}
        onSubmit={removing.remove}
        onClose={removing.close}
      />
    </Screen>
  );
}

type ActionProps = { readonly contest: ReturnType<typeof useContest>; readonly value: ManagedContest };

const isOver = ({ status, run }: Pick<ManagedContest, 'status' | 'run'>): boolean =>
  status === 'published' || run?.status === 'closed';

/** The one thing to do next: to publish it, to hold it, to make its result public, to answer what is said against it. */
function Action({ contest, value }: ActionProps) {
  if (value.status === 'draft')
    return (
      <Button
        className="publish-contest-button"
        kind="primary"
        isBusy={contest.isPublishing}
        onTap={() => contest.publish(value)}
      >
        {text.publish}
      </Button>
    );
  return isOver(value) ? (
    <Button className="contest-result-button" kind="primary" onTap={contest.seeResult}>
      {value.status === 'published' ? publishResultText.entryPublished : publishResultText.entry}
    </Button>
  ) : (
    <Button className="open-desk-button" kind="primary" onTap={contest.openDesk}>
      {text.openDesk}
    </Button>
  );
}
