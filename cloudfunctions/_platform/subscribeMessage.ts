import cloud from 'wx-server-sdk';
import { notPermitted } from '../../domain/message/outbox';

export type SubscribeMessage = {
  readonly openid: string;
  readonly templateId: string;
  /** What a tap opens, without a leading slash. */
  readonly page: string;
  readonly values: { readonly [field: string]: string };
};

/** WeChat's own codes; others are the cloud's, and say nothing about what became of the message. */
const lowestCode = 40_000;

/**
 * Hands a message to WeChat: its code, 0 when it took the message. The function's config.json must name
 * `subscribeMessage.send`, or it is not asked at all (`notPermitted`).
 * @throws when no answer came: it may have been sent or not
 */
export async function sendSubscribeMessage({ openid, templateId, page, values }: SubscribeMessage): Promise<number> {
  const data = Object.fromEntries(Object.entries(values).map(([field, value]) => [field, { value }]));
  try {
    await cloud.openapi.subscribeMessage.send({ touser: openid, templateId, page, data });
    return 0;
  } catch (error) {
    const code: unknown = Object(error).errCode;
    if (typeof code === 'number' && (code >= lowestCode || code === notPermitted)) return code;
    throw error;
  }
}
