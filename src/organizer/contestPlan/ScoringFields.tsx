import { leastJudges, mostJudges } from '../../../domain/contest/panel';
import type { PublicShareRule } from '../../../domain/contest/rules';
import { contestPlanText as text } from '../../../locales/zh-CN/contest/plan';
import { CheckRow } from '../../components/form/CheckRow';
import { ChoiceField } from '../../components/form/ChoiceField';
import { Stepper } from '../../components/form/Stepper';
import { TextField } from '../../components/form/TextField';
import { leastVotes, usualTrimFrom } from './contestForm';
import type { FieldProps } from './fieldProps';

type Weight = PublicShareRule['weight'] | 'none';
const weights: readonly Weight[] = ['none', '0.05', '0.1', '0.15', '0.2'];
const hallOptions = weights.map((value) => ({ value, text: text.hallWeights[value] }));

/** What becomes of the judges' totals, and what the hall has to say. */
export function ScoringFields({ form, wrong, onChange }: FieldProps) {
  const { trimFrom, publicShare } = form;
  const trims = trimFrom > 0;
  const choose = (weight: Weight) =>
    onChange({ publicShare: weight === 'none' ? null : { weight, quorum: publicShare?.quorum ?? leastVotes } });
  return (
    <>
      <CheckRow name="trims" isChecked={trims} onToggle={() => onChange({ trimFrom: trims ? 0 : usualTrimFrom })}>
        {text.trims}
      </CheckRow>
      {trims && (
        <Stepper
          name="trim-from"
          label={text.trimFrom}
          hint={text.trimFromHint}
          value={trimFrom}
          least={leastJudges}
          most={mostJudges}
          onChange={(value) => onChange({ trimFrom: value })}
        />
      )}
      <Stepper
        name="minimum-panel"
        label={text.minimumPanel}
        hint={text.minimumPanelHint}
        value={form.minimumPanel}
        least={leastJudges}
        most={mostJudges}
        onChange={(minimumPanel) => onChange({ minimumPanel })}
      />
      <TextField
        name="outlier"
        label={text.outlier}
        hint={text.outlierHint}
        value={form.outlierDistance}
        wrong={wrong.outlierDistance}
        onChange={(outlierDistance) => onChange({ outlierDistance })}
      />
      <CheckRow
        name="names-judges"
        isChecked={form.namesJudges}
        onToggle={() => onChange({ namesJudges: !form.namesJudges })}
      >
        {text.namesJudges}
      </CheckRow>
      <ChoiceField
        name="hall"
        label={text.hall}
        hint={text.hallHint}
        options={hallOptions}
        chosen={publicShare?.weight ?? 'none'}
        wrong={wrong.publicShare}
        onChoose={choose}
      />
    </>
  );
}
