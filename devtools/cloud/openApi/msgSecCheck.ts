import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { jsonAnswer, type OpenApi } from './openApis';
import { WeChatRefusal } from './weChatRefusal';

/** Stand-ins for what WeChat finds objectionable: a text that has one of them is judged so. */
export type ObjectionableWords = { readonly risky: readonly string[]; readonly review: readonly string[] };

const mostCharacters = 2500;
const labels = { pass: 100, risky: 20001, review: 21000 } as const;

const shape = v.object({
  version: v.literal(2),
  scene: v.picklist([1, 2, 3, 4]),
  openid: v.string(),
  content: v.string(),
  title: v.optional(v.string()),
  nickname: v.optional(v.string()),
});

/**
 * security.msgSecCheck, version 2.
 * @param isKnown whether somebody with this openid uses the mini-program
 */
export const msgSecCheck =
  (words: ObjectionableWords, isKnown: (openid: string) => boolean): OpenApi =>
  async (given) => {
    const { success, output } = v.safeParse(shape, given);
    if (!success || output.content === '') throw new WeChatRefusal(40097);
    if (!isKnown(output.openid)) throw new WeChatRefusal(40003);
    if ([...output.content].length > mostCharacters) throw new WeChatRefusal(45002);
    const has = (some: readonly string[]) => some.some((word) => output.content.includes(word));
    const suggest = has(words.risky) ? 'risky' : has(words.review) ? 'review' : 'pass';
    const result = { suggest, label: labels[suggest] };
    return jsonAnswer({ errcode: 0, errmsg: 'ok', result, detail: [], trace_id: randomUUID() });
  };
