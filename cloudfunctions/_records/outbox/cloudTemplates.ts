import * as v from 'valibot';
import type { EntryNoticeKind } from '../../../domain/notice/entryNotice';
import { type MessageKind, messageKinds } from '../../../domain/notice/notice';
import type { ChosenTemplate } from './ports';

const chosen = v.union([
  v.pipe(
    v.string(),
    v.transform((id): ChosenTemplate => ({ id, fields: [] })),
  ),
  v.object({ id: v.string(), fields: v.optional(v.array(v.string()), []) }),
]);
const setting = v.partial(v.object(v.entriesFromList(messageKinds, chosen)));

/** What the deployment chose for a kind of message; null where it chose none, or the app alone tells it. */
export const templateFor = (kind: MessageKind | EntryNoticeKind): ChosenTemplate | null =>
  kind === 'inApp' ? null : (chosenTemplates()[kind] ?? null);

function chosenTemplates(): v.InferOutput<typeof setting> {
  const text = process.env.TONGXIN_MESSAGE_TEMPLATES?.trim() ?? '';
  if (text === '') return {};
  try {
    return v.parse(setting, JSON.parse(text));
  } catch (error) {
    console.error(`TONGXIN_MESSAGE_TEMPLATES is ignored: ${String(error)}`);
    return {};
  }
}
