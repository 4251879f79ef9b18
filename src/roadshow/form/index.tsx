import { View } from '@tarojs/components';
import { entryKinds } from '../../../domain/notice/notice';
import { entryText, entryFieldText as labels, entryFormText as text } from '../../../locales/zh-CN/contest/entry';
import { sayMoment } from '../../../locales/zh-CN/time/time';
import { Answered } from '../../components/Answered';
import { EntryFields } from '../../components/contest/EntryFields';
import { FailureNotice } from '../../components/FailureNotice';
import { DraftNotice } from '../../components/form/DraftNotice';
import { Notice } from '../../components/Notice';
import { RemindersCard } from '../../components/RemindersCard';
import { Screen } from '../../components/Screen';
import { now } from '../../device/clock';
import { Button } from '../../ui/Button';
import { FilesCard } from './FilesCard';
import { useEntryForm } from './useEntryForm';
import './index.scss';

export default function EntryFormPage() {
  const { entryId, shown, form, save, submit, goOn, failure, isSaving, isSubmitting, reload } = useEntryForm();
  const actions = shown.value && (
    <>
      {failure &&
        (failure === 'entry-changed' ? (
          <FailureNotice failure={failure} onRetry={goOn} />
        ) : (
          <FailureNotice failure={failure} />
        ))}
      <Button className="submit-entry-button" kind="primary" isBusy={isSubmitting} onTap={submit}>
        {text.submit}
      </Button>
      <View className="text-link save-entry" aria-role="button" onClick={isSaving ? () => undefined : save}>
        {text.save}
      </View>
    </>
  );
  return (
    <Screen className="entry-form" actions={actions}>
      <Answered of={shown}>
        {({ entry, contest, written }) => (
          <>
            <DraftNotice form={form} />
            <View className="entry-form__contest">{contest.title}</View>
            <View className="entry-form__by">{entryText.submitBy(sayMoment(entry.submitBy, now()))}</View>
            {entry.returned.length > 0 && (
              <Notice tone="wait" icon="edit" title={entryText.returnedWhy} className="entry-form__returned">
                {entry.returned.map(({ field, reason }) => (
                  <View key={field}>
                    {labels[field]}：{reason}
                  </View>
                ))}
              </Notice>
            )}
            <EntryFields
              form={written}
              wrong={form.wrong}
              toMend={Object.fromEntries(entry.returned.map(({ field, reason }) => [field, reason]))}
              onChange={form.change}
            />
            <FilesCard entryId={entryId} files={entry.files} use="picture" onChanged={reload} />
            <FilesCard entryId={entryId} files={entry.files} use="plan" onChanged={reload} />
            <RemindersCard kinds={entryKinds} />
            <View className="entry-form__kept">{entryText.kept(sayMoment(contest.eraseAfter, now()))}</View>
          </>
        )}
      </Answered>
    </Screen>
  );
}
