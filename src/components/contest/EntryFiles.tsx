import { Image, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { FileUse } from '../../../domain/entry/entry';
import { entryText as text } from '../../../locales/zh-CN/contest/entry';
import { openDocument, showPictures } from '../../device/chooseFile';
import { showNote } from '../../device/feedback';
import { fileOnPhone } from '../../gateway/cloudFile';
import { Icon } from '../Icon';
import './EntryFiles.scss';

export type ShownFile = {
  readonly id: string;
  readonly fileId: string;
  readonly use: FileUse;
  readonly name: string;
  readonly bytes: number;
};
type Props = { readonly files: readonly ShownFile[]; readonly aside?: (file: ShownFile) => ReactNode };

/** Pictures to be tapped large, and the plan in WeChat's own reader. */
export function EntryFiles({ files, aside }: Props) {
  const pictures = files.flatMap(({ use, fileId }) => (use === 'picture' ? fileId : []));
  const open = async ({ use, fileId }: ShownFile) => {
    if (use === 'picture') return showPictures(pictures, fileId);
    const path = await fileOnPhone(fileId);
    if (path === null || !(await openDocument(path))) showNote(text.cannotOpen);
  };
  return (
    <View className="entry-files">
      {files.map((file) => (
        <View key={file.id} className="entry-file">
          <View className="entry-file__open" aria-role="button" aria-label={file.name} onClick={() => open(file)}>
            {file.use === 'picture' ? (
              <Image className="entry-file__picture" src={file.fileId} mode="aspectFill" ariaLabel={file.name} />
            ) : (
              <Icon name="book" />
            )}
            <View className="entry-file__words">
              <View className="entry-file__name">{file.name}</View>
              <View className="entry-file__size">{text.fileSize(file.bytes / 1000)}</View>
            </View>
          </View>
          {aside?.(file)}
        </View>
      ))}
    </View>
  );
}
