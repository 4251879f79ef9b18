import * as v from 'valibot';
import { limits } from '../limits';
import { codePicture } from './codePicture';
import { textOfMiniProgramCode } from './miniProgramCode';
import type { OpenApi } from './openApis';
import { WeChatRefusal } from './weChatRefusal';

const { sceneLength, width } = limits.miniProgramCode;
const scene = new RegExp(`^[\\w!#$&'()*+,/:;=?@\\-.~]{1,${sceneLength}}$`);
/** WeChat takes colours as numbers and as texts. */
const channel = v.optional(v.pipe(v.union([v.number(), v.string()]), v.transform(Number), v.integer()), 0);

const shape = v.object({
  page: v.optional(v.string(), ''),
  check_path: v.optional(v.boolean(), true),
  env_version: v.optional(v.picklist(['release', 'trial', 'develop']), 'release'),
  width: v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(width.minimal), v.maxValue(width.maximal)),
    width.default,
  ),
  line_color: v.optional(v.object({ r: channel, g: channel, b: channel }), {}),
  is_hyaline: v.optional(v.boolean(), false),
});

/**
 * wxacode.getUnlimited, with an ordinary QR code for WeChat's own round one.
 * @param publishedPages without a leading slash
 */
export const getUnlimited =
  (publishedPages: ReadonlySet<string>): OpenApi =>
  async (given) => {
    if (typeof given.scene !== 'string' || !scene.test(given.scene)) throw new WeChatRefusal(40169);
    const { success, output } = v.safeParse(shape, given);
    if (!success) throw new WeChatRefusal(40097);
    if (output.page !== '' && output.check_path && !publishedPages.has(output.page)) throw new WeChatRefusal(41030);
    const text = textOfMiniProgramCode({ page: output.page === '' ? null : output.page, scene: given.scene });
    const { r: red, g: green, b: blue } = output.line_color;
    const look = { colour: { red, green, blue }, isTransparent: output.is_hyaline };
    return { contentType: 'image/png', body: codePicture(text, output.width, look) };
  };
