import { View } from '@tarojs/components';
import { ballotText } from '../../../locales/zh-CN/contest/ballot';
import { openContestText as text } from '../../../locales/zh-CN/contest/open';
import { sayMoment } from '../../../locales/zh-CN/time/time';
import { Answered } from '../../components/Answered';
import { faceStyle } from '../../components/activity/kindFace';
import { Card } from '../../components/Card';
import { Entry } from '../../components/Entry';
import { Fact } from '../../components/Fact';
import { FailureNotice } from '../../components/FailureNotice';
import { CheckRow } from '../../components/form/CheckRow';
import { Screen } from '../../components/Screen';
import { now } from '../../device/clock';
import { Button } from '../../ui/Button';
import { RubricCard } from './RubricCard';
import { useContest } from './useContest';
import './index.scss';

export default function ContestPage() {
  const contest = useContest();
  const { shown, isSending } = contest;
  const viewer = shown.value?.viewer;
  const isPublished = shown.value?.contest.status === 'published';
  const mine = viewer?.entry ?? null;
  const obstacle = viewer?.obstacle ?? null;
  const actions = viewer && (
    <>
      {contest.failure && <FailureNotice failure={contest.failure} />}
      {isPublished ? (
        <Button className="see-result-button" kind="primary" onTap={contest.seeResult}>
          {text.seeResult}
        </Button>
      ) : mine !== null ? (
        <Button className="my-entry-button" kind="primary" onTap={() => contest.openEntry(mine.entryId)}>
          {text.mineNow}
        </Button>
      ) : obstacle === 'profile-missing' ? (
        <Button className="fill-in-button" kind="primary" onTap={contest.fillIn}>
          {text.obstacle[obstacle]}
        </Button>
      ) : obstacle !== null ? (
        <View className="contest__obstacle">
          {obstacle === 'entries-closed' && shown.value?.contest.isContinued ? text.continued : text.obstacle[obstacle]}
        </View>
      ) : (
        <Button className="enter-button" kind="primary" isBusy={isSending} onTap={contest.enter}>
          {text.enter}
        </Button>
      )}
    </>
  );
  return (
    <Screen className="contest" actions={actions}>
      <Answered of={shown}>
        {({ contest: one, viewer: { canCheck } }) => (
          <>
            <View className="contest__head" style={faceStyle('roadshow')}>
              <View className="contest__kind">{text.kind}</View>
              <View className="contest__title">{one.title}</View>
              <View className="contest__kind">{one.organisationName}</View>
            </View>
            {one.summary && (
              <Card title={text.about}>
                <View className="contest__summary">{one.summary}</View>
              </Card>
            )}
            <Card>
              {one.isContinued ? (
                <Fact icon="clock" label={text.whoEnters}>
                  {text.continued}
                </Fact>
              ) : (
                <Fact icon="clock" label={text.entriesCloseAt}>
                  {sayMoment(one.entriesCloseAt, now())}
                </Fact>
              )}
              <Fact icon="calendar" label={text.startAt}>
                {sayMoment(one.startAt, now())}
              </Fact>
              <Fact icon="place" label={text.venue}>
                {one.venue}
              </Fact>
              {one.awards.length > 0 && (
                <Fact icon="ranking" label={text.awards}>
                  {one.awards.map(({ name, places }) => text.award(name, places)).join('、')}
                </Fact>
              )}
            </Card>
            <RubricCard rules={one.rules} />
            <Card title={text.privacy}>
              {text.privacyLines(sayMoment(one.eraseAfter, now())).map((line) => (
                <View key={line} className="contest__kept">
                  {line}
                </View>
              ))}
              {mine === null && obstacle === null && (
                <CheckRow
                  name="agree"
                  isChecked={contest.hasAgreed}
                  wrong={contest.isWrong ? text.agreeWrong : undefined}
                  onToggle={contest.agree}
                >
                  {text.agree}
                </CheckRow>
              )}
              <View className="text-link" aria-role="link" onClick={contest.readPrivacy}>
                {text.readPrivacy}
              </View>
            </Card>
            {one.hasDraw && (
              <Card>
                <Entry name="see-draw" icon="list" text={text.draw} aside={text.drawAside} onTap={contest.seeDraw} />
              </Card>
            )}
            {isPublished && mine !== null && (
              <Card>
                <Entry name="my-entry" icon="edit" text={text.mineNow} onTap={() => contest.openEntry(mine.entryId)} />
              </Card>
            )}
            {one.status === 'open' && one.rules.publicShare !== null && one.activityId !== null && (
              <Card>
                <Entry
                  name="ballot"
                  icon="check"
                  text={ballotText.entry}
                  aside={ballotText.entryAside}
                  onTap={contest.vote}
                />
              </Card>
            )}
            {canCheck && (
              <Card>
                <Entry name="check-entries" icon="list" text={text.check} onTap={contest.check} />
              </Card>
            )}
          </>
        )}
      </Answered>
    </Screen>
  );
}
