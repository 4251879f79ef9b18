import { View } from '@tarojs/components';
import { entryKinds } from '../../../domain/notice/notice';
import { textRules } from '../../../domain/text/limits';
import { entryText as text } from '../../../locales/zh-CN/contest/entry';
import { sayMoment } from '../../../locales/zh-CN/time/time';
import { Answered } from '../../components/Answered';
import { Card } from '../../components/Card';
import { EntryHistory } from '../../components/contest/EntryHistory';
import { EntryMaterial } from '../../components/contest/EntryMaterial';
import { Entry } from '../../components/Entry';
import { FailureNotice } from '../../components/FailureNotice';
import { PromptSheet } from '../../components/form/PromptSheet';
import { RemindersCard } from '../../components/RemindersCard';
import { Screen } from '../../components/Screen';
import { now } from '../../device/clock';
import { Button } from '../../ui/Button';
import { StandingCard } from './StandingCard';
import { TeamCard } from './TeamCard';
import { type OwnContest, type OwnEntry, useEntry } from './useEntry';
import './index.scss';

/** Whoever still writes it is asked on the form. */
const mayHearMore = ({ status, isApplicant }: OwnEntry): boolean =>
  status !== 'rejected' && status !== 'withdrawn' && !(isApplicant && (status === 'draft' || status === 'returned'));

const hasResult = ({ status }: OwnEntry, contest: OwnContest): boolean =>
  contest.status === 'published' && (status === 'shortlisted' || status === 'qualified');

export default function EntryPage() {
  const { entryId, shown, write, seeContest, seeResult, seeSheet, withdraw, isWithdrawing, failure, appeal } =
    useEntry();
  const entry = shown.value?.entry;
  const isOpen = entry?.isApplicant && (entry.status === 'draft' || entry.status === 'returned');
  const actions =
    entry && isOpen ? (
      <Button className="write-entry-button" kind="primary" onTap={write}>
        {entry.status === 'draft' ? text.write : text.mend}
      </Button>
    ) : (
      entry?.mayAppeal && (
        <Button className="appeal-entry-button" kind="primary" onTap={appeal.open}>
          {text.appeal}
        </Button>
      )
    );
  return (
    <Screen className="own-entry" actions={actions}>
      <Answered of={shown}>
        {({ entry: one, contest }) => (
          <>
            <View className="own-entry__title">{one.plan.title || text.untitled}</View>
            <View
              className="text-link own-entry__contest"
              aria-role="link"
              onClick={() => seeContest(contest.contestId)}
            >
              {contest.title}
            </View>
            {failure && <FailureNotice failure={failure} />}
            <StandingCard entry={one} hasResult={hasResult(one, contest)} />
            {hasResult(one, contest) && (
              <Card>
                <Entry
                  name="entry-result"
                  icon="ranking"
                  text={text.seeResult}
                  onTap={() => seeResult(contest.contestId)}
                />
                {one.isApplicant && (
                  <Entry
                    name="entry-sheet"
                    icon="list"
                    text={text.seeSheet}
                    aside={text.seeSheetAside}
                    onTap={() => seeSheet(contest.contestId)}
                  />
                )}
              </Card>
            )}
            <EntryMaterial plan={one.plan} files={one.files} />
            <TeamCard entryId={entryId} entry={one} onChanged={shown.reload} />
            {mayHearMore(one) && contest.status !== 'published' && <RemindersCard kinds={entryKinds} />}
            <EntryHistory history={one.history} />
            <View className="own-entry__kept">{text.kept(sayMoment(contest.eraseAfter, now()))}</View>
            {one.mayWithdraw && (
              <Button className="withdraw-entry-button" kind="danger" isBusy={isWithdrawing} onTap={withdraw}>
                {text.withdraw}
              </Button>
            )}
          </>
        )}
      </Answered>
      <PromptSheet
        {...appeal.sheet}
        name="appeal-entry"
        draft={`appealEntry.${entryId}`}
        sentAs="reason"
        title={text.appealTitle}
        hint={text.appealHint}
        submit={text.appealSubmit}
        isLong={true}
        rule={textRules.appealReason}
        wrong={text.appealWrong}
      />
    </Screen>
  );
}
