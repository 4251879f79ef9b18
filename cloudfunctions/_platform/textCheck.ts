import cloud from 'wx-server-sdk';
import { callerOpenid } from './cloud';

/** `review`: WeChat wants a person to look at it; `unchecked`: it gave no answer. */
export type TextVerdict = 'passed' | 'review' | 'risky' | 'unchecked';

/** msgSecCheck's words for what it is about: profile, comment, forum, social log. */
const forum = 3;

/** What WeChat finds of a text that the caller wants others to read, at most 2500 characters. */
export async function checkText(content: string): Promise<TextVerdict> {
  try {
    const question = { version: 2, scene: forum, openid: callerOpenid() ?? '', content };
    // The SDK's typings know the first version alone.
    const answer: unknown = await cloud.openapi.security.msgSecCheck(question as never);
    const suggest: unknown = Object(Object(answer).result).suggest;
    if (suggest === 'pass') return 'passed';
    return suggest === 'risky' ? 'risky' : 'review';
  } catch (error) {
    console.error(`a text was not checked: ${String(Object(error).errMsg ?? error)}`);
    return 'unchecked';
  }
}
