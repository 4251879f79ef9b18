import { textRules } from '../../../domain/text/limits';
import { contestPlanText as text } from '../../../locales/zh-CN/contest/plan';
import { ChoiceField } from '../../components/form/ChoiceField';
import { MomentField } from '../../components/form/MomentField';
import { TextField } from '../../components/form/TextField';
import type { FieldProps } from './fieldProps';

export type Roadshow = { readonly id: string; readonly title: string };
const none = 'none';

/** What it is, when and where. */
export function BasicFields({
  form,
  wrong,
  onChange,
  roadshows,
}: FieldProps & { readonly roadshows: readonly Roadshow[] }) {
  const isGone = form.activityId !== null && !roadshows.some(({ id }) => id === form.activityId);
  const options = [
    { value: none, text: text.noActivity },
    ...roadshows.map(({ id, title }) => ({ value: id, text: title })),
    ...(isGone ? [{ value: form.activityId ?? '', text: text.activityGone }] : []),
  ];
  return (
    <>
      <TextField
        name="title"
        label={text.name}
        hint={text.nameHint}
        rule={textRules.contestTitle}
        value={form.title}
        wrong={wrong.title}
        onChange={(title) => onChange({ title })}
      />
      <TextField
        name="summary"
        label={text.summary}
        hint={text.summaryHint}
        rule={textRules.contestSummary}
        isLong={true}
        value={form.summary}
        wrong={wrong.summary}
        onChange={(summary) => onChange({ summary })}
      />
      <MomentField
        name="starts"
        label={text.starts}
        value={form.startAt}
        onChange={(startAt) => onChange({ startAt })}
      />
      <MomentField
        name="closes"
        label={text.closes}
        value={form.entriesCloseAt}
        wrong={wrong.entriesCloseAt}
        onChange={(entriesCloseAt) => onChange({ entriesCloseAt })}
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
      {options.length > 1 && (
        <ChoiceField
          name="activity"
          label={text.activity}
          hint={text.activityHint}
          options={options}
          chosen={form.activityId ?? none}
          wrong={wrong.activityId}
          onChoose={(chosen) => onChange({ activityId: chosen === none ? null : chosen })}
        />
      )}
    </>
  );
}
