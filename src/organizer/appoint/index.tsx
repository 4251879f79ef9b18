import { View } from '@tarojs/components';
import { duties } from '../../../domain/appointment/appointment';
import { textRules } from '../../../domain/text/limits';
import { dutyNames, sayDate, appointmentsText as text } from '../../../locales/zh-CN/contest/appointment';
import { Answered } from '../../components/Answered';
import { FailureNotice } from '../../components/FailureNotice';
import { CheckRow } from '../../components/form/CheckRow';
import { ChoiceField } from '../../components/form/ChoiceField';
import { DayField } from '../../components/form/DayField';
import { DraftNotice } from '../../components/form/DraftNotice';
import { TextField } from '../../components/form/TextField';
import { EmptyState } from '../../components/list/EmptyState';
import { Screen } from '../../components/Screen';
import { Button } from '../../ui/Button';
import { useAppoint } from './useAppoint';
import './index.scss';

const offeredMonths = [12, 24, 36] as const;

export default function AppointPage() {
  const { shown, form, toggle, until, send, failure, isSending } = useAppoint();
  const { change, wrong } = form;
  const actions = shown.value?.written && (
    <>
      {failure && <FailureNotice failure={failure} />}
      <Button className="appoint-button" kind="primary" isBusy={isSending} onTap={send}>
        {text.appoint}
      </Button>
    </>
  );
  return (
    <Screen className="appoint" actions={actions}>
      <Answered of={shown}>
        {({ candidate, written }) =>
          candidate === null || written === null ? (
            <EmptyState title={text.notNow} next={text.notNowNext} />
          ) : (
            <>
              <DraftNotice form={form} />
              <View className="appoint__title">{candidate.title}</View>
              <TextField
                name="holder"
                label={text.holder}
                hint={text.holderHint}
                rule={textRules.personName}
                value={written.holder}
                wrong={wrong.holder}
                onChange={(holder) => change({ holder })}
              />
              <TextField
                name="village"
                label={text.village}
                hint={text.villageHint}
                rule={textRules.villageName}
                value={written.village}
                wrong={wrong.village}
                onChange={(village) => change({ village })}
              />
              <View className={`field field-duties ${wrong.duties ? 'field--wrong' : ''}`}>
                <View className="field__label">{text.duties}</View>
                {duties.map((duty) => (
                  <CheckRow
                    key={duty}
                    name={duty}
                    isChecked={written.duties.includes(duty)}
                    onToggle={() => toggle(duty)}
                  >
                    {dutyNames[duty]}
                  </CheckRow>
                ))}
                {wrong.duties && <View className="field__wrong">{wrong.duties}</View>}
              </View>
              <DayField
                name="from"
                label={text.from}
                value={written.from}
                wrong={wrong.from}
                onChange={(from) => change({ from })}
              />
              <ChoiceField
                name="months"
                label={text.months}
                options={offeredMonths.map((months) => ({ value: months, text: text.monthsOf(months) }))}
                chosen={written.months}
                hint={text.until(sayDate(until(written)))}
                onChoose={(months) => change({ months })}
              />
            </>
          )
        }
      </Answered>
    </Screen>
  );
}
