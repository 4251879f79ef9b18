import { View } from '@tarojs/components';
import { appointmentText } from '../../../locales/zh-CN/contest/appointment';
import { entryText } from '../../../locales/zh-CN/contest/entry';
import { openContestText as text } from '../../../locales/zh-CN/contest/open';
import { resultsText } from '../../../locales/zh-CN/contest/results';
import { sayMoment } from '../../../locales/zh-CN/time/time';
import { Answered } from '../../components/Answered';
import { CardDate } from '../../components/activity/CardDate';
import { Card } from '../../components/Card';
import { EntryMark } from '../../components/contest/EntryMark';
import { Entry } from '../../components/Entry';
import { EmptyState } from '../../components/list/EmptyState';
import { RowList } from '../../components/list/RowList';
import { rowSection } from '../../components/list/rowSection';
import { Screen } from '../../components/Screen';
import { now } from '../../device/clock';
import { useContests } from './useContests';
import '../../components/contest/ContestRow.scss';
import './index.scss';

/** One's own entries, then the contests that are still to come. */
export default function ContestsPage() {
  const { shown, entries, openContest, openEntry, join, seeResults, seeAppointment, verify } = useContests();
  return (
    <Screen className="contests">
      <Answered of={shown}>
        {({ contests, serverTime }) => (
          <RowList
            name="contests"
            sections={[
              rowSection({
                name: 'mine',
                rows: entries,
                keyOf: ({ entryId }) => entryId,
                draw: ({ entryId, title, contestTitle, status, startAt, isApplicant }) => (
                  <View
                    className="contest-row leaf-card my-entry"
                    aria-role="button"
                    aria-label={title || entryText.untitled}
                    onClick={() => openEntry(entryId)}
                  >
                    <CardDate kind="roadshow" at={startAt} />
                    <View className="leaf-card__words">
                      <View className="contest-row__title">{title || entryText.untitled}</View>
                      <View className="contest-row__aside">
                        {isApplicant ? contestTitle : `${contestTitle} · ${text.inTeam}`}
                      </View>
                      <EntryMark status={status} />
                    </View>
                  </View>
                ),
                head: <View className="section-title">{text.mine}</View>,
                empty: null,
              }),
              rowSection({
                name: 'open',
                rows: contests,
                keyOf: ({ contestId }) => contestId,
                draw: ({ contestId, title, venue, startAt, entriesCloseAt }) => (
                  <View
                    className="contest-row leaf-card open-contest"
                    aria-role="button"
                    aria-label={title}
                    onClick={() => openContest(contestId)}
                  >
                    <CardDate kind="roadshow" at={startAt} />
                    <View className="leaf-card__words">
                      <View className="contest-row__title">{title}</View>
                      <View className="contest-row__aside">{venue}</View>
                      <View className="contest-row__closes">
                        {serverTime < entriesCloseAt ? text.closes(sayMoment(entriesCloseAt, now())) : text.closed}
                      </View>
                    </View>
                  </View>
                ),
                head: <View className="section-title">{text.open}</View>,
                empty: <EmptyState title={text.empty} next={text.emptyNext} />,
              }),
            ]}
          />
        )}
      </Answered>
      <Card className="contests__results">
        <Entry
          name="results"
          icon="ranking"
          text={resultsText.entry}
          aside={resultsText.entryAside}
          onTap={seeResults}
        />
        <Entry
          name="appointment"
          icon="ticket"
          text={appointmentText.entry}
          aside={appointmentText.entryAside}
          onTap={seeAppointment}
        />
        <Entry name="verify" icon="shield" text={appointmentText.verify} onTap={verify} />
      </Card>
      <View className="text-link join-team-link" aria-role="link" onClick={join}>
        {text.hasCode}
      </View>
    </Screen>
  );
}
