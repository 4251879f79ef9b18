import cloud from 'wx-server-sdk';

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
 * Hands a message to WeChat: its code, 0 when it took the message. `cloudRefusals` are the cloud's own codes that say
 * that WeChat was not asked at all.
 * @throws when no answer came: it may have been sent or not
 */
export async function sendSubscribeMessage(
  { openid, templateId, page, values }: SubscribeMessage,
  cloudRefusals: readonly number[],
): Promise<number> {
  const data = Object.fromEntries(Object.entries(values).map(([field, value]) => [field, { value }]));
  try {
    await cloud.openapi.subscribeMessage.send({ touser: openid, templateId, page, data });
    return 0;
  } catch (error) {
    const code: unknown = Object(error).errCode;
    if (typeof code === 'number' && (code >= lowestCode || cloudRefusals.includes(code))) return code;
    throw error;
  }
}
