import * as v from 'valibot';
import { type MessageKind, messageKinds } from '../../../domain/notice/notice';

export type ChosenTemplate = {
  readonly id: string;
  /** Names of its fields in the order of ours, where WeChat's console numbered them otherwise; else none. */
  readonly fields: readonly string[];
};

const chosen = v.union([
  v.pipe(
    v.string(),
    v.transform((id): ChosenTemplate => ({ id, fields: [] })),
  ),
  v.object({ id: v.string(), fields: v.optional(v.array(v.string()), []) }),
]);
const setting = v.partial(v.object(v.entriesFromList(messageKinds, chosen)));

export const templateFor = (kind: MessageKind): ChosenTemplate | null => chosenTemplates()[kind] ?? null;

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
