import { randomBytes } from 'node:crypto';

/** What WeChat says to a code, where it says something (developers.weixin.qq.com, global return codes). */
const texts: { readonly [errCode: number]: string } = {
  [-1]: 'system error',
  40003: 'invalid openid',
  40037: 'invalid template_id',
  40097: 'invalid args',
  40169: 'invalid length for scene, or the data is not json string',
  41030: 'invalid page',
  43101: 'user refuse to accept the msg',
  45002: 'content size out of limit',
  45009: 'reach max api daily quota limit',
};

/** An open API understood the call and refuses it: `errcode` and `errmsg` in the answer, errCode and errMsg in the function. */
export class WeChatRefusal extends Error {
  constructor(
    readonly errCode: number,
    text = texts[errCode] ?? 'refused',
  ) {
    // WeChat ends each text with an id of the request, so nobody may compare the whole.
    super(`${text} rid: ${[4, 4, 4].map((bytes) => randomBytes(bytes).toString('hex')).join('-')}`);
    this.name = 'WeChatRefusal';
  }
}
