import { duties } from '../../../domain/appointment/appointment';
import { textRules } from '../../../domain/text/limits';
import { dutyNames, appointmentText as text } from '../../../locales/zh-CN/contest/appointment';
import { FailureNotice } from '../../components/FailureNotice';
import { ChoiceField } from '../../components/form/ChoiceField';
import { DayField } from '../../components/form/DayField';
import { DraftNotice } from '../../components/form/DraftNotice';
import { TextField } from '../../components/form/TextField';
import { Screen } from '../../components/Screen';
import { Button } from '../../ui/Button';
import { useDuty } from './useDuty';

export default function DutyPage() {
  const { form, write, failure, isSending } = useDuty();
  const { values, wrong, change } = form;
  const actions = (
    <>
      {failure && <FailureNotice failure={failure} />}
      <Button className="log-duty-button" kind="primary" isBusy={isSending} onTap={write}>
        {text.addDuty}
      </Button>
    </>
  );
  return (
    <Screen className="duty" actions={actions}>
      <DraftNotice form={form} />
      {values && (
        <>
          <ChoiceField
            name="duty"
            label={text.duty}
            options={duties.map((duty) => ({ value: duty, text: dutyNames[duty] }))}
            chosen={values.duty}
            wrong={wrong.duty}
            onChoose={(duty) => change({ duty })}
          />
          <DayField name="on" label={text.on} value={values.on} wrong={wrong.on} onChange={(on) => change({ on })} />
          <TextField
            name="duty-text"
            label={text.text}
            hint={text.textHint}
            isLong={true}
            rule={textRules.dutyDone}
            value={values.text}
            wrong={wrong.text}
            onChange={(words) => change({ text: words })}
          />
        </>
      )}
    </Screen>
  );
}
