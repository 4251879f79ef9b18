import { View } from '@tarojs/components';
import type { EntryPlan } from '../../../domain/entry/entry';
import { placeName } from '../../../locales/zh-CN/area/place';
import { entryFieldText as fields, entryText as text } from '../../../locales/zh-CN/contest/entry';
import { Card } from '../Card';
import { Fact } from '../Fact';
import { EntryFiles, type ShownFile } from './EntryFiles';

type Props = { readonly plan: EntryPlan; readonly files: readonly ShownFile[] };

/** What was written and uploaded. */
export function EntryMaterial({ plan, files }: Props) {
  return (
    <>
      <Card title={text.what} className="entry-material">
        <Fact icon="people" label={fields.team}>
          {plan.team || '—'}
        </Fact>
        <Fact icon="place" label={fields.village}>
          {(plan.townshipCode && placeName(plan.townshipCode)) || '—'}
        </Fact>
        <Fact icon="book" label={fields.summary}>
          {plan.summary || '—'}
        </Fact>
        <Fact icon="list" label={fields.plan}>
          {plan.plan || '—'}
        </Fact>
      </Card>
      <Card title={text.files}>{files.length > 0 ? <EntryFiles files={files} /> : <View>{text.noFiles}</View>}</Card>
    </>
  );
}
