import { View } from '@tarojs/components';
import { typeEntryText as text } from '../../../locales/zh-CN/contest/queue';
import { Answered } from '../../components/Answered';
import { EntryFields } from '../../components/contest/EntryFields';
import { FailureNotice } from '../../components/FailureNotice';
import { CheckRow } from '../../components/form/CheckRow';
import { DraftNotice } from '../../components/form/DraftNotice';
import { Screen } from '../../components/Screen';
import { Button } from '../../ui/Button';
import { useTypeEntry } from './useTypeEntry';
import './index.scss';

export default function TypeEntryPage() {
  const typing = useTypeEntry();
  const { shown, form, change, failure, isNew } = typing;
  const actions = shown.value && (
    <>
      {failure && <FailureNotice failure={failure} />}
      <Button className="type-entry-button" kind="primary" isBusy={typing.isSending} onTap={typing.submit}>
        {text.submit}
      </Button>
    </>
  );
  return (
    <Screen className="type-entry" actions={actions}>
      <Answered of={shown}>
        {(written) => (
          <>
            <DraftNotice form={form} />
            <View className="type-entry__lead">{text.lead}</View>
            <EntryFields form={written} wrong={form.wrong} onChange={change} />
            {isNew && (
              <CheckRow
                name="person-agreed"
                isChecked={typing.hasAgreed}
                wrong={typing.isWrong ? text.agreedWrong : undefined}
                onToggle={typing.agree}
              >
                {text.agreed}
              </CheckRow>
            )}
          </>
        )}
      </Answered>
    </Screen>
  );
}
