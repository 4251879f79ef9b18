import { getUnlimited } from './getUnlimited';
import { msgSecCheck, type ObjectionableWords } from './msgSecCheck';
import type { OpenApi } from './openApis';
import type { SubscribeMessages } from './subscribeMessages';

type Needs = {
  readonly messages: SubscribeMessages;
  /** Null: not known. */
  readonly publishedPages: ReadonlySet<string> | null;
  readonly words: ObjectionableWords | undefined;
};

/** Every open API that functions may call, by its name. */
export const emulatedApis = ({
  messages,
  publishedPages,
  words = { risky: [], review: [] },
}: Needs): { readonly [name: string]: OpenApi } => ({
  'security.msgSecCheck': msgSecCheck(words, (openid) => messages.knows(openid)),
  'subscribeMessage.send': messages.send,
  'wxacode.getUnlimited': getUnlimited(publishedPages ?? new Set()),
});
