import cloud from 'wx-server-sdk';

export type PageCode = { readonly pictureBase64: string; readonly contentType: string };

/**
 * WeChat's round code that opens a page of the mini-program with `scene`, at most 32 characters; null when WeChat makes
 * none, as before a first release or beyond its limit of calls.
 */
export async function pageCode(page: string, scene: string): Promise<PageCode | null> {
  try {
    // A page that the released version does not have yet is no reason to refuse: the code outlives the version.
    const answer: unknown = await cloud.openapi.wxacode.getUnlimited({ page, scene, checkPath: false });
    const { buffer, contentType } = Object(answer);
    if (!(buffer instanceof Uint8Array) || buffer.length === 0) return null;
    return { pictureBase64: Buffer.from(buffer).toString('base64'), contentType: String(contentType ?? 'image/jpeg') };
  } catch (error) {
    console.error(`no code for ${page}: ${String(Object(error).errMsg ?? error)}`);
    return null;
  }
}
