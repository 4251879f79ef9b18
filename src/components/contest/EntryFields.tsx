import { View } from '@tarojs/components';
import type { EntryField } from '../../../domain/entry/entry';
import { textRules } from '../../../domain/text/limits';
import { entryFieldText as labels, entryFormText as text } from '../../../locales/zh-CN/contest/entry';
import { TextField } from '../form/TextField';
import { TownshipField } from '../form/TownshipField';
import type { Faults } from '../form/useForm';
import type { EntryForm, EntryFormField } from './entryForm';

type Props = {
  readonly form: EntryForm;
  readonly wrong: Faults<EntryFormField>;
  readonly onChange: (changes: Partial<EntryForm>) => void;
  /** What a checker found to be mended. */
  readonly toMend?: { readonly [field in EntryField]?: string };
};

/** What is written of an entry. */
export function EntryFields({ form, wrong, onChange, toMend = {} }: Props) {
  const hintOf = (field: EntryField, hint: string) => {
    const reason = toMend[field];
    return reason === undefined ? hint : text.toMend(reason);
  };
  return (
    <>
      <TextField
        name="entry-title"
        label={labels.title}
        hint={hintOf('title', text.nameHint)}
        rule={textRules.entryTitle}
        value={form.title}
        wrong={wrong.title}
        onChange={(title) => onChange({ title })}
      />
      <TextField
        name="entry-team"
        label={labels.team}
        hint={hintOf('team', text.teamHint)}
        rule={textRules.entryTeam}
        value={form.team}
        wrong={wrong.team}
        onChange={(team) => onChange({ team })}
      />
      <TownshipField
        value={form.townshipCode}
        wrong={wrong.townshipCode}
        onChange={(townshipCode) => onChange({ townshipCode })}
      />
      {toMend.village && <View className="field__hint">{text.toMend(toMend.village)}</View>}
      <TextField
        name="entry-summary"
        label={labels.summary}
        hint={hintOf('summary', text.summaryHint)}
        rule={textRules.entrySummary}
        isLong={true}
        value={form.summary}
        wrong={wrong.summary}
        onChange={(summary) => onChange({ summary })}
      />
      <TextField
        name="entry-plan"
        label={labels.plan}
        hint={hintOf('plan', text.planHint)}
        rule={textRules.entryPlan}
        isLong={true}
        value={form.plan}
        wrong={wrong.plan}
        onChange={(plan) => onChange({ plan })}
      />
    </>
  );
}
