import { View } from '@tarojs/components';
import { textRules } from '../../../domain/text/limits';
import { contestPlanText as text } from '../../../locales/zh-CN/contest/plan';
import { Card } from '../../components/Card';
import { Stepper } from '../../components/form/Stepper';
import { TextField } from '../../components/form/TextField';
import { type AwardForm, withAward } from './contestForm';
import type { FieldProps } from './fieldProps';

const mostPlaces = 50;

export function AwardFields({ form, wrong, onChange }: FieldProps) {
  const { awards } = form;
  const change = (place: number, changes: Partial<AwardForm>) =>
    onChange({ awards: awards.map((one, index) => (index === place ? { ...one, ...changes } : one)) });
  const more = withAward(form);
  return (
    <Card title={text.awards} className="awards">
      {awards.map(({ name, places }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an award is its place
        <View key={index} className="awards__award">
          <TextField
            name={`award-${index}`}
            label={text.award(index + 1)}
            rule={textRules.awardName}
            value={name}
            wrong={wrong[`award-${index}`]}
            onChange={(written) => change(index, { name: written })}
          />
          <Stepper
            name={`places-${index}`}
            label={text.places(name)}
            hint=""
            value={places}
            least={1}
            most={mostPlaces}
            onChange={(value) => change(index, { places: value })}
          />
          <View
            className={`text-link remove-award-${index}`}
            aria-role="button"
            onClick={() => onChange({ awards: awards.filter((_, place) => place !== index) })}
          >
            {text.removeAward(index + 1)}
          </View>
        </View>
      ))}
      {more !== null && (
        <View className="text-link add-award" aria-role="button" onClick={() => onChange({ awards: more })}>
          {text.addAward}
        </View>
      )}
      <View className="field__hint awards__hint">{text.awardsHint}</View>
    </Card>
  );
}
