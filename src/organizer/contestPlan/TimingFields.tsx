import { contestPlanText as text } from '../../../locales/zh-CN/contest/plan';
import { ChoiceField } from '../../components/form/ChoiceField';
import { Stepper } from '../../components/form/Stepper';
import { type ContestForm, usualOverrun } from './contestForm';
import type { FieldProps } from './fieldProps';

const mostMinutes = 60;
const mostHeard = 20;

export function TimingFields({ form, onChange }: FieldProps) {
  const { overrun } = form;
  const options = [
    { value: 'none', text: text.overruns.none },
    { value: 'usual', text: text.overruns.usual },
    ...(overrun !== null && !isUsual(overrun)
      ? [{ value: 'own', text: text.overrunOwn(overrun.stepSeconds, overrun.points, overrun.most) }]
      : []),
  ];
  const chosen = overrun === null ? 'none' : isUsual(overrun) ? 'usual' : 'own';
  const choose = (value: string) => {
    if (value !== 'own') onChange({ overrun: value === 'none' ? null : usualOverrun });
  };
  return (
    <>
      <Stepper
        name="pitch"
        label={text.pitch}
        hint={text.pitchHint}
        value={form.pitchMinutes}
        least={1}
        most={mostMinutes}
        onChange={(pitchMinutes) => onChange({ pitchMinutes })}
      />
      <Stepper
        name="answers"
        label={text.answers}
        hint={text.answersHint}
        value={form.answerMinutes}
        most={mostMinutes}
        onChange={(answerMinutes) => onChange({ answerMinutes })}
      />
      <ChoiceField name="overrun" label={text.overrun} options={options} chosen={chosen} onChoose={choose} />
      <Stepper
        name="scoring-from"
        label={text.scoringFrom}
        hint={text.scoringFromHint}
        value={form.scoringFrom}
        least={1}
        most={mostHeard}
        onChange={(scoringFrom) => onChange({ scoringFrom })}
      />
    </>
  );
}

const isUsual = ({ stepSeconds, points, most }: NonNullable<ContestForm['overrun']>): boolean =>
  stepSeconds === usualOverrun.stepSeconds && points === usualOverrun.points && most === usualOverrun.most;
