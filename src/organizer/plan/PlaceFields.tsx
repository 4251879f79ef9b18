import { textRules } from '../../../domain/text/limits';
import { planText as text } from '../../../locales/zh-CN/activity/plan';
import { TextField } from '../../components/form/TextField';
import { TownshipField } from '../../components/form/TownshipField';
import { showNote } from '../../device/feedback';
import type { FieldProps } from './fieldProps';
import type { PlanForm } from './planForm';

/** In another township a place on the map is another one. */
function movedTo(form: PlanForm, townshipCode: string): Partial<PlanForm> {
  if (form.position === null || townshipCode === form.townshipCode) return { townshipCode };
  showNote(text.positionOutdated);
  return { townshipCode, position: null };
}

export function PlaceFields({ form, wrong, onChange }: FieldProps) {
  return (
    <>
      <TextField
        name="title"
        label={text.title}
        hint={text.titleHint}
        rule={textRules.title}
        value={form.title}
        wrong={wrong.title}
        onChange={(title) => onChange({ title })}
      />
      <TextField
        name="summary"
        label={text.summary}
        hint={text.summaryHint}
        rule={textRules.summary}
        isLong={true}
        value={form.summary}
        wrong={wrong.summary}
        onChange={(summary) => onChange({ summary })}
      />
      <TownshipField
        // A plan that arrives later chooses another county than an empty form did.
        key={form.townshipCode}
        value={form.townshipCode}
        wrong={wrong.townshipCode}
        onChange={(townshipCode) => onChange(movedTo(form, townshipCode))}
      />
      <TextField
        name="venue"
        label={text.venue}
        hint={text.venueHint}
        rule={textRules.venue}
        value={form.venue}
        wrong={wrong.venue}
        onChange={(venue) => onChange({ venue })}
      />
    </>
  );
}
