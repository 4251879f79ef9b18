import { rmSync } from 'node:fs';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { type LocalCloud, startLocalCloud } from '../../../devtools/cloud/localCloud';
import { readMiniProgramCode, textOfMiniProgramCode } from '../../../devtools/cloud/openApi/miniProgramCode';
import { builtFunctions } from './support/builtFunctions';

const functionsDirectory = builtFunctions({
  drawing: {
    main: `async (argument) => {
      delete argument.userInfo;
      try {
        const { buffer, ...rest } = await cloud.openapi.wxacode.getUnlimited(argument);
        return { ...rest, isBuffer: Buffer.isBuffer(buffer), picture: buffer.toString('base64') };
      } catch (error) {
        return { errCode: error.errCode, errMsg: error.errMsg };
      }
    }`,
    config: { permissions: { openapi: ['wxacode.getUnlimited'] }, timeout: 20 },
  },
});

let cloud: LocalCloud;
beforeAll(async () => {
  cloud = await startLocalCloud({
    dataDirectory: null,
    functionsDirectory,
    schema: {},
    pages: ['pages/activity/index'],
  });
});
afterAll(async () => {
  await cloud.close();
  rmSync(functionsDirectory, { recursive: true });
});

async function draw(argument: object) {
  const { result, error } = await cloud.invoke('drawing', argument, { openid: 'oOrganiser' });
  const { picture, ...answer } = Object(error ?? result);
  if (picture === undefined) throw new Error(JSON.stringify(answer));
  const { width, height, data } = PNG.sync.read(Buffer.from(String(picture), 'base64'));
  const text = jsQR(new Uint8ClampedArray(data), width, height)?.data;
  const corner = [...data.subarray(0, 4)];
  const colours = new Set<string>();
  for (let at = 0; at < data.length; at += 4) colours.add([...data.subarray(at, at + 4)].join(' '));
  return { answer, size: [width, height], text, corner, colours: [...colours].sort() };
}

async function failureToDraw(argument: object) {
  const { result } = await cloud.invoke('drawing', argument, { openid: 'oOrganiser' });
  return result;
}

const everyCharacter = [..."09AZaz!#$&'()*+,/:;=?@-._~"].join('');

describe('a mini-program code', () => {
  it('is a picture that a scanner reads, and that leads to its page with its scene', async () => {
    const drawn = await draw({ scene: 'a=act_0123456789&s=1', page: 'pages/activity/index' });
    expect({ ...drawn, code: readMiniProgramCode(drawn.text ?? '') }).toEqual({
      answer: { errCode: 0, errMsg: 'openapi.wxacode.getUnlimited:ok', contentType: 'image/png', isBuffer: true },
      size: [430, 430],
      text: 'https://mini-program-code.invalid/code?page=pages%2Factivity%2Findex&scene=a%3Dact_0123456789%26s%3D1',
      corner: [255, 255, 255, 255],
      colours: ['0 0 0 255', '255 255 255 255'],
      code: { page: 'pages/activity/index', scene: 'a=act_0123456789&s=1' },
    });
  });

  it('is drawn in the width and colours asked for, on nothing where that is asked for', async () => {
    const drawn = await draw({ scene: 's', width: 280, isHyaline: true, lineColor: { r: '184', g: 50, b: 42 } });
    expect([drawn.size, drawn.corner, drawn.colours, readMiniProgramCode(drawn.text ?? '')]).toEqual([
      [280, 280],
      [255, 255, 255, 0],
      ['184 50 42 255', '255 255 255 0'],
      { page: null, scene: 's' },
    ]);
  });

  it('carries every character that a scene may have, 32 of them, at any width', async () => {
    const scene = everyCharacter.padEnd(32, '~');
    for (const width of [280, 431]) {
      const { text } = await draw({ scene, page: 'organizer/roster/index', checkPath: false, width });
      expect(readMiniProgramCode(text ?? '')).toEqual({ page: 'organizer/roster/index', scene });
    }
  });

  it('is drawn up to 1280 pixels wide', async () => {
    const { result } = await cloud.invoke('drawing', { scene: 's', width: 1280 }, { openid: 'oOrganiser' });
    const header = Buffer.from(String(Object(result).picture), 'base64');
    expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([1280, 1280]);
  });

  it.each([
    ['a scene of 33 characters', { scene: 's'.repeat(33) }, 40169, 'invalid length for scene'],
    ['an empty scene', { scene: '' }, 40169, 'invalid length for scene'],
    ['no scene', {}, 40169, 'invalid length for scene'],
    ['a percent sign', { scene: 'a%20b' }, 40169, 'invalid length for scene'],
    ['Chinese', { scene: '山歌' }, 40169, 'invalid length for scene'],
    ['a page that is not published', { scene: 's', page: 'pages/none/index' }, 41030, 'invalid page'],
    ['a page with a leading slash', { scene: 's', page: '/pages/activity/index' }, 41030, 'invalid page'],
    ['a width of 279', { scene: 's', width: 279 }, 40097, 'invalid args'],
    ['a width of 1281', { scene: 's', width: 1281 }, 40097, 'invalid args'],
    ['a version that WeChat lacks', { scene: 's', envVersion: 'formal' }, 40097, 'invalid args'],
  ])('is refused for %s', async (_title, argument, errCode, text) => {
    expect(await failureToDraw(argument)).toEqual({
      errCode,
      errMsg: expect.stringContaining(`openapi.wxacode.getUnlimited:fail ${text}`),
    });
  });

  it('is not mistaken for another text', () => {
    const texts = [
      '',
      'https://mini-program-code.invalid/code',
      'https://mini-program-code.invalid/codes?scene=s',
      'TX1.act_1.abc',
    ];
    expect(texts.map(readMiniProgramCode)).toEqual(texts.map(() => null));
    expect(readMiniProgramCode(textOfMiniProgramCode({ page: null, scene: '' }))).toEqual({ page: null, scene: '' });
  });
});
