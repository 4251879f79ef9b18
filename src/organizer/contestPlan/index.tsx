import { View } from '@tarojs/components';
import { contestPlanText as text } from '../../../locales/zh-CN/contest/plan';
import { Answered } from '../../components/Answered';
import { FailureNotice } from '../../components/FailureNotice';
import { ChoiceField } from '../../components/form/ChoiceField';
import { DraftNotice } from '../../components/form/DraftNotice';
import { Notice } from '../../components/Notice';
import { Screen } from '../../components/Screen';
import { Button } from '../../ui/Button';
import { AwardFields } from './AwardFields';
import { BasicFields } from './BasicFields';
import { RubricFields } from './RubricFields';
import { ScoringFields } from './ScoringFields';
import { StageFields } from './StageFields';
import { TimingFields } from './TimingFields';
import { useContestPlan } from './useContestPlan';
import './index.scss';

export default function ContestPlanPage() {
  const plan = useContestPlan();
  const { form, change } = plan;
  const { wrong } = form;
  const actions = plan.shown.value && (
    <>
      {plan.failure && <FailureNotice failure={plan.failure} />}
      <Button className="save-contest-button" kind="primary" isBusy={plan.isSaving} onTap={plan.save}>
        {plan.isNew ? text.save : text.saveEdit}
      </Button>
    </>
  );
  return (
    <Screen className="contest-plan" actions={actions}>
      <Answered of={plan.shown}>
        {(written) => {
          const props = { form: written, wrong, onChange: change };
          return (
            <>
              <DraftNotice form={form} />
              {plan.organisations.length > 1 && (
                <ChoiceField
                  name="organisation"
                  label={text.organisation}
                  options={plan.organisations.map(({ id, name }) => ({ value: id, text: name }))}
                  chosen={plan.organisationId}
                  wrong={wrong.organisationId}
                  onChoose={(organisationId) => change({ organisationId, activityId: null, stages: null })}
                />
              )}
              <BasicFields {...props} roadshows={plan.roadshows} />
              {plan.isFrozen ? (
                <Notice tone="wait" icon="shield" title={text.frozen}>
                  {text.frozenNext}
                </Notice>
              ) : (
                <>
                  <RubricFields {...props} onPreset={plan.choosePreset} />
                  <View className="section-title">{text.trimming}</View>
                  <ScoringFields {...props} />
                  <View className="section-title">{text.timing}</View>
                  <TimingFields {...props} />
                  <AwardFields {...props} />
                  {plan.stageChoices.length > 0 && <StageFields {...props} choices={plan.stageChoices} />}
                </>
              )}
            </>
          );
        }}
      </Answered>
    </Screen>
  );
}
