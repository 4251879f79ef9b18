import { View } from '@tarojs/components';
import { totalOf } from '../../../domain/contest/reviewPlan';
import type { CriterionPlan } from '../../../domain/contest/rules';
import { textRules } from '../../../domain/text/limits';
import { contestPlanText as text } from '../../../locales/zh-CN/contest/plan';
import { type RubricPreset, rubricPresets } from '../../../locales/zh-CN/contest/rubrics';
import { Card } from '../../components/Card';
import { Chips } from '../../components/form/Chips';
import { ChoiceField } from '../../components/form/ChoiceField';
import { TextField } from '../../components/form/TextField';
import { StatusMark } from '../../components/StatusMark';
import { pointsOf, withCriterion } from './contestForm';
import type { FieldProps } from './fieldProps';
import { presetOf } from './presetOf';

const presets = (Object.keys(rubricPresets) as readonly RubricPreset[]).map((value) => ({
  value,
  text: rubricPresets[value].title,
}));
const steps = (['0.5', '0.1'] as const).map((value) => ({
  value,
  text: text.steps[value],
  aside: text.stepAsides[value],
}));

type Props = FieldProps & { readonly onPreset: (preset: RubricPreset) => void };

/** The criteria with their most, and what they come to. */
export function RubricFields({ form, wrong, onChange, onPreset }: Props) {
  const { criteria } = form;
  const change = (id: string, changes: Partial<CriterionPlan>) =>
    onChange({ criteria: criteria.map((one) => (one.id === id ? { ...one, ...changes } : one)) });
  const more = withCriterion(form);
  return (
    <>
      <View className="field">
        <View className="field__label">{text.preset}</View>
        <Chips<RubricPreset | 'own'>
          name="preset"
          label={text.preset}
          options={presets}
          chosen={presetOf(criteria) ?? 'own'}
          onChoose={(preset) => preset !== 'own' && onPreset(preset)}
        />
      </View>
      <Card title={text.rubric} className={`rubric ${wrong.rubric ? 'field--wrong' : ''}`}>
        {criteria.map(({ id, name, max }, index) => (
          <View key={id} className={`rubric__criterion criterion-${id}`}>
            <View className="rubric__fields">
              <View className="rubric__name">
                <TextField
                  name={`name-${id}`}
                  label={text.criterion(index + 1)}
                  rule={textRules.criterionName}
                  value={name}
                  wrong={wrong[`name-${id}`]}
                  onChange={(written) => change(id, { name: written })}
                />
              </View>
              <View className="rubric__max">
                <TextField
                  name={`max-${id}`}
                  label={text.max(index + 1)}
                  value={max}
                  wrong={wrong[`max-${id}`]}
                  onChange={(written) => change(id, { max: written })}
                />
              </View>
            </View>
            {criteria.length > 1 && (
              <View
                className={`text-link remove-${id}`}
                aria-role="button"
                onClick={() => onChange({ criteria: criteria.filter((one) => one.id !== id) })}
              >
                {text.removeCriterion(index + 1)}
              </View>
            )}
          </View>
        ))}
        {more !== null && (
          <View className="text-link add-criterion" aria-role="button" onClick={() => onChange({ criteria: more })}>
            {text.addCriterion}
          </View>
        )}
        <Total criteria={criteria} />
        {wrong.rubric && <View className="field__wrong">{wrong.rubric}</View>}
      </Card>
      <ChoiceField
        name="step"
        label={text.step}
        options={steps}
        chosen={form.step}
        onChoose={(step) => onChange({ step })}
      />
    </>
  );
}

function Total({ criteria }: { readonly criteria: readonly CriterionPlan[] }) {
  const total = totalOf({ criteria: criteria.map((one) => ({ ...one, max: pointsOf(one.max) })) });
  const isRight = total === 100;
  return (
    <View className="rubric__total">
      <View className="rubric__sum">{text.total(total === null ? '—' : String(total))}</View>
      <StatusMark tone={isRight ? 'yes' : 'wait'}>{isRight ? text.totalRight : text.totalShort}</StatusMark>
    </View>
  );
}
