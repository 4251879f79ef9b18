import { ScrollView, View } from '@tarojs/components';
import * as v from 'valibot';
import { type EntryField, entryFields } from '../../../domain/entry/entry';
import { textRules } from '../../../domain/text/limits';
import { entryFieldText } from '../../../locales/zh-CN/contest/entry';
import { checkText as text } from '../../../locales/zh-CN/contest/queue';
import { FailureNotice } from '../../components/FailureNotice';
import { DraftNotice } from '../../components/form/DraftNotice';
import { TextField } from '../../components/form/TextField';
import { type Faults, useForm } from '../../components/form/useForm';
import { wrongText } from '../../components/form/wrongText';
import { Button } from '../../ui/Button';
import { Popup } from '../../ui/Popup';
import type { Reasons, useCheck } from './useCheck';

type Props = { readonly check: ReturnType<typeof useCheck> };
type Written = { readonly [field in EntryField]: string };

const initial: Written = { title: '', team: '', summary: '', plan: '', village: '', files: '' };
const shape: v.GenericSchema<unknown, Written> = v.object({
  title: v.string(),
  team: v.string(),
  summary: v.string(),
  plan: v.string(),
  village: v.string(),
  files: v.string(),
});

const isEmpty = (written: string): boolean => written.trim() === '';

function faultsOf(written: Written): Faults<EntryField> {
  if (entryFields.every((field) => isEmpty(written[field]))) return { title: text.returnNothing };
  const found = entryFields.flatMap((field) => {
    const wrong = isEmpty(written[field]) ? null : wrongText(textRules.entryReason, written[field], text.returnReason);
    return wrong === null ? [] : [[field, wrong]];
  });
  return Object.fromEntries(found);
}

const said = (written: Written): Reasons => {
  const reasonFor = (field: EntryField) => (isEmpty(written[field]) ? null : written[field]);
  return {
    title: reasonFor('title'),
    team: reasonFor('team'),
    summary: reasonFor('summary'),
    plan: reasonFor('plan'),
    village: reasonFor('village'),
    files: reasonFor('files'),
  };
};

/** What is to be mended, field by field. */
export function ReturnSheet({ check }: Props) {
  const { entryId, sheet, close, giveBack, acts } = check;
  const isOpen = sheet === 'return';
  const form = useForm({
    initial,
    faultsOf,
    draft: { name: `returnEntry.${entryId}`, shape },
    fieldAt: (path) => entryFields.find((field) => path === `reasons.${field}`) ?? null,
    isInSheet: true,
    isShown: isOpen,
  });
  const send = async (written: Written) => {
    const isSent = await giveBack(said(written));
    if (!isSent) form.refuse(acts.giveBack.refusedField());
    return isSent;
  };
  return (
    <Popup isOpen={isOpen} onClose={close}>
      <ScrollView scrollY={true} className="return-sheet">
        <View className="return-sheet__words">
          <View className="return-sheet__title">{text.returnTitle}</View>
          <View className="return-sheet__hint">{text.returnHint}</View>
          <DraftNotice form={form} />
          {entryFields.map((field) => (
            <TextField
              key={field}
              name={`return-${field}`}
              label={entryFieldText[field]}
              rule={textRules.entryReason}
              isInSheet={true}
              value={form.values?.[field] ?? ''}
              wrong={form.wrong[field]}
              onChange={(reason) => form.change({ [field]: reason })}
            />
          ))}
          {acts.giveBack.failure && <FailureNotice failure={acts.giveBack.failure} />}
          <Button
            className="return-submit"
            kind="primary"
            isBusy={acts.giveBack.isSending}
            onTap={() => form.submit(send)}
          >
            {text.return}
          </Button>
        </View>
      </ScrollView>
    </Popup>
  );
}
