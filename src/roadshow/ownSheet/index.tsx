import { View } from '@tarojs/components';
import { textRules } from '../../../domain/text/limits';
import { addMinutes } from '../../../domain/time/instant';
import { ownSheetText as text } from '../../../locales/zh-CN/contest/result';
import { stageName } from '../../../locales/zh-CN/contest/stages';
import { sayDay } from '../../../locales/zh-CN/time/time';
import { Answered } from '../../components/Answered';
import { Card } from '../../components/Card';
import { Appeals } from '../../components/contest/Appeals';
import { PromptSheet } from '../../components/form/PromptSheet';
import { Screen } from '../../components/Screen';
import { now } from '../../device/clock';
import { Button } from '../../ui/Button';
import { CriterionSpread } from './CriterionSpread';
import { useOwnSheet } from './useOwnSheet';
import './index.scss';

/** An applicant’s own entry against the field; no judge is named. */
export default function OwnSheetPage() {
  const { contestId, shown, result, appealed, mayAppeal, appeal, seeResult } = useOwnSheet();
  const actions = mayAppeal && result && (
    <>
      <Button className="appeal-result-button" kind="primary" onTap={appeal.open}>
        {text.appeal}
      </Button>
      <View className="own-sheet__until">{text.until(sayDay(addMinutes(result.noticeUntil, -1), now()))}</View>
    </>
  );
  return (
    <Screen className="own-sheet" actions={actions}>
      <Answered of={shown}>
        {({ title, rank, final, deduction, stages, criteria, remarks }) => (
          <>
            <View className="own-sheet__title">{title}</View>
            <Card className="own-sheet__place">
              <View className="own-sheet__rank">{rank === null ? text.noRank : text.rank(rank)}</View>
              {final !== null && <View className="own-sheet__final">{text.final(final)}</View>}
              {deduction !== '0' && <View className="own-sheet__aside">{text.deduction(deduction)}</View>}
            </Card>
            {stages.length > 0 && (
              <Card title={text.stages} className="own-sheet__stages">
                {stages.map((stage) => (
                  <View key={stage.contestId} className="own-sheet__stage">
                    <View>{text.stage(stageName(stage.title, stage.weight), stage.component)}</View>
                    {stage.final !== null && <View className="own-sheet__aside">{text.stageFinal(stage.final)}</View>}
                  </View>
                ))}
              </Card>
            )}
            <Card title={text.criteria}>
              <View className="own-sheet__aside">{text.lead}</View>
              {criteria.map((criterion) => (
                <CriterionSpread key={criterion.id} criterion={criterion} />
              ))}
            </Card>
            {remarks.length > 0 && (
              <Card title={text.remarks} className="own-sheet__remarks">
                <View className="own-sheet__aside">{text.remarksAside}</View>
                {remarks.map((remark) => (
                  <View key={remark} className="own-sheet__remark">
                    {remark}
                  </View>
                ))}
              </Card>
            )}
            {appealed && appealed.appeals.length > 0 && (
              <Card title={text.mine} className="own-sheet__appeal">
                <Appeals result={appealed} />
              </Card>
            )}
            {appealed && appealed.appeals.length === 0 && !mayAppeal && (
              <View className="own-sheet__aside">{text.over}</View>
            )}
            <View className="text-link see-result" aria-role="link" onClick={seeResult}>
              {text.seeResult}
            </View>
          </>
        )}
      </Answered>
      <PromptSheet
        {...appeal.sheet}
        name="appeal-result"
        draft={`appealResult.${contestId}`}
        sentAs="reason"
        title={text.reason}
        hint={text.reasonHint}
        submit={text.submit}
        isLong={true}
        rule={textRules.appealReason}
        wrong={text.wrong}
      />
    </Screen>
  );
}
