import { View } from '@tarojs/components';
import type { FileUse } from '../../../domain/entry/entry';
import { entryFileRules } from '../../../domain/entry/entryFiles';
import { entryFormText as text } from '../../../locales/zh-CN/contest/entry';
import { Card } from '../../components/Card';
import { EntryFiles, type ShownFile } from '../../components/contest/EntryFiles';
import { Entry } from '../../components/Entry';
import { FailureNotice } from '../../components/FailureNotice';
import { Notice } from '../../components/Notice';
import { megabytesOf, type UploadState, useUpload } from './useUpload';

type Props = {
  readonly entryId: string;
  readonly files: readonly ShownFile[];
  readonly use: FileUse;
  readonly onChanged: () => unknown;
};

/** Files of one use: what may be chosen is said beforehand, how far it is while it is sent. */
export function FilesCard({ entryId, files, use, onChanged }: Props) {
  const { state, failure, choose, goOn, giveUp, remove } = useUpload(entryId, use, onChanged);
  const { most } = entryFileRules[use];
  const mine = files.filter((file) => file.use === use);
  const isPicture = use === 'picture';
  const hint = isPicture ? text.picturesHint(most, megabytesOf(use)) : text.planFileHint(megabytesOf(use));
  return (
    <Card title={isPicture ? text.pictures : text.planFile} className={`files-${use}`}>
      {failure && <FailureNotice failure={failure} />}
      <EntryFiles
        files={mine}
        aside={({ id }) => (
          <View className="text-link remove-file" aria-role="button" onClick={() => remove(id)}>
            {text.remove}
          </View>
        )}
      />
      {state.is === 'interrupted' ? (
        <Notice tone="wait" icon="offline" title={text.interrupted} className="upload-interrupted">
          <View className="text-link upload-again" aria-role="button" onClick={goOn}>
            {text.again}
          </View>{' '}
          <View className="text-link upload-give-up" aria-role="button" onClick={giveUp}>
            {text.giveUp}
          </View>
        </Notice>
      ) : (
        mine.length < most && (
          <Entry
            name={`add-${use}`}
            icon={isPicture ? 'picture' : 'plus'}
            text={isPicture ? text.addPicture : text.addPlanFile}
            aside={wordsOf(state) ?? hint}
            onTap={choose}
          />
        )
      )}
    </Card>
  );
}

function wordsOf(state: UploadState): string | null {
  if (state.is === 'sending') return text.sending(state.percent);
  return state.is === 'checking' ? text.checking : null;
}
