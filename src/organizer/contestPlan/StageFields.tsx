import { View } from '@tarojs/components';
import { combinedTieBreaks, mostEarlierStages, ownWeight } from '../../../domain/contest/stagesPlan';
import { stagePlanText as text } from '../../../locales/zh-CN/contest/stages';
import { sayDay } from '../../../locales/zh-CN/time/time';
import { Card } from '../../components/Card';
import { CheckRow } from '../../components/form/CheckRow';
import { ChoiceField } from '../../components/form/ChoiceField';
import { TextField } from '../../components/form/TextField';
import { now } from '../../device/clock';
import { type ContestForm, planOf } from './contestForm';
import type { FieldProps } from './fieldProps';

export type StageChoice = { readonly contestId: string; readonly title: string; readonly startAt: string };
type Props = FieldProps & { readonly choices: readonly StageChoice[] };

const tieBreaks = combinedTieBreaks.map((value) => ({ value, text: text.tieBreaks[value] }));
const noStages = { earlier: [], roundsEach: false, tieBreak: 'combined' } as const;

/** Which earlier contests count in the final, and how much. */
export function StageFields({ form, wrong, onChange, choices }: Props) {
  const stages = form.stages ?? noStages;
  const { earlier } = stages;
  const change = (list: typeof earlier) =>
    onChange({ stages: list.length === 0 ? null : { ...stages, earlier: list } });
  const toggle = (contestId: string) =>
    change(
      earlier.some((one) => one.contestId === contestId)
        ? earlier.filter((one) => one.contestId !== contestId)
        : inTime([...earlier, { contestId, weight: '' }], choices),
    );
  return (
    <Card title={text.title} className="stages">
      <View className="field__hint">{text.hint}</View>
      {choices.map(({ contestId, title, startAt }) => {
        const chosen = earlier.find((one) => one.contestId === contestId);
        if (chosen === undefined && earlier.length >= mostEarlierStages) return null;
        return (
          <View key={contestId} className={`stages__stage stage-${contestId}`}>
            <CheckRow name="stage" isChecked={chosen !== undefined} onToggle={() => toggle(contestId)}>
              {startAt === '' ? title : `${title} · ${sayDay(startAt, now())}`}
            </CheckRow>
            {chosen && (
              <TextField
                name={`weight-${contestId}`}
                label={text.weight(title)}
                type="digit"
                value={chosen.weight}
                wrong={wrong[`weight-${contestId}`]}
                onChange={(weight) =>
                  change(earlier.map((one) => (one.contestId === contestId ? { ...one, weight } : one)))
                }
              />
            )}
          </View>
        );
      })}
      {earlier.length >= mostEarlierStages && <View className="field__hint">{text.full}</View>}
      {earlier.length > 0 && <Combination form={form} onChange={onChange} />}
    </Card>
  );
}

function Combination({ form, onChange }: Pick<Props, 'form' | 'onChange'>) {
  const { stages } = form;
  const sent = planOf(form).stages;
  if (!stages || !sent) return null;
  const own = ownWeight(sent);
  return (
    <>
      <View className="stages__own">{own === null ? text.ownUnknown : text.own(own)}</View>
      <CheckRow
        name="rounds-each"
        isChecked={stages.roundsEach}
        onToggle={() => onChange({ stages: { ...stages, roundsEach: !stages.roundsEach } })}
      >
        {text.roundsEach}
      </CheckRow>
      <ChoiceField
        name="stage-ties"
        label={text.tieBreak}
        options={tieBreaks}
        chosen={stages.tieBreak}
        onChoose={(tieBreak) => onChange({ stages: { ...stages, tieBreak } })}
      />
    </>
  );
}

/** The first stage first. */
function inTime(earlier: NonNullable<ContestForm['stages']>['earlier'], choices: readonly StageChoice[]) {
  const startOf = (id: string) => choices.find(({ contestId }) => contestId === id)?.startAt ?? '';
  return [...earlier].sort((one, other) => (startOf(one.contestId) < startOf(other.contestId) ? -1 : 1));
}
