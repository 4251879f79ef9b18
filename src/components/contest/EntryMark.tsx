import type { EntryStatus } from '../../../domain/entry/entry';
import { entryStatusText } from '../../../locales/zh-CN/contest/entry';
import { StatusMark } from '../StatusMark';

const tones = {
  draft: 'quiet',
  submitted: 'wait',
  returned: 'wait',
  qualified: 'yes',
  rejected: 'no',
  shortlisted: 'yes',
  withdrawn: 'no',
} as const satisfies Record<EntryStatus, string>;

export const EntryMark = ({ status }: { readonly status: EntryStatus }) => (
  <StatusMark tone={tones[status]}>{entryStatusText[status]}</StatusMark>
);
