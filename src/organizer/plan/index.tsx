import { View } from '@tarojs/components';
import { activityKinds } from '../../../domain/activity/activity';
import { kindNames } from '../../../locales/zh-CN/activity/kinds';
import { planText as text } from '../../../locales/zh-CN/activity/plan';
import { Answered } from '../../components/Answered';
import { FailureNotice } from '../../components/FailureNotice';
import { ChoiceField } from '../../components/form/ChoiceField';
import { DraftNotice } from '../../components/form/DraftNotice';
import { Screen } from '../../components/Screen';
import { Button } from '../../ui/Button';
import { DetailFields } from './DetailFields';
import { PlaceFields } from './PlaceFields';
import { RarerFields } from './RarerFields';
import { RegistrationFields } from './RegistrationFields';
import { RuleFields } from './RuleFields';
import { SessionsFields } from './SessionsFields';
import { usePlan } from './usePlan';
import './index.scss';

const kinds = activityKinds.map((value) => ({ value, text: kindNames[value] }));

export default function PlanPage() {
  const plan = usePlan();
  const { form, change } = plan;
  const { wrong } = form;
  const actions = plan.shown.value && (
    <>
      {plan.failure && <FailureNotice failure={plan.failure} />}
      <Button className="save-plan-button" kind="primary" isBusy={plan.isSaving} onTap={plan.save}>
        {plan.isNew ? text.save : text.saveEdit}
      </Button>
      {plan.mayBeKeptIncomplete && (
        <View className="text-link keep-incomplete" aria-role="button" onClick={plan.keepIncomplete}>
          {text.keepIncomplete}
        </View>
      )}
    </>
  );
  return (
    <Screen className="plan" actions={actions}>
      <Answered of={plan.shown}>
        {(written) => (
          <>
            <DraftNotice form={form} />
            {plan.organisations.length > 1 && (
              <ChoiceField
                name="organisation"
                label={text.organisation}
                options={plan.organisations.map(({ id, name }) => ({ value: id, text: name }))}
                chosen={plan.organisationId}
                wrong={wrong.organisationId}
                onChoose={plan.chooseOrganisation}
              />
            )}
            {plan.isNew && (
              <ChoiceField
                name="kind"
                label={text.kind}
                options={kinds}
                chosen={written.details.kind}
                onChoose={plan.changeKind}
              />
            )}
            <PlaceFields form={written} wrong={wrong} onChange={change} />
            <SessionsFields
              form={written}
              wrong={wrong}
              taken={plan.taken}
              fixed={plan.fixed}
              onChange={change}
              onSeePeople={plan.seePeople}
            />
            <RegistrationFields form={written} wrong={wrong} fixed={plan.fixed} onChange={change} />
            <DetailFields form={written} wrong={wrong} onChange={change} />
            <RuleFields form={written} wrong={wrong} onChange={change} />
            <RarerFields
              form={written}
              wrong={wrong}
              hasPeople={plan.hasPeople}
              onChange={change}
              onPickPosition={plan.pickPosition}
            />
          </>
        )}
      </Answered>
    </Screen>
  );
}
