import { ApiFailure } from '../phone/apiFailure';
import type { Phone } from '../phone/phone';
import { fileTexts } from '../phone/texts';
import { askForFiles, type FileWish } from '../sheets/fileSheet';
import { type ApiFamily, asyncApi } from './asyncApi';

interface MediaOptions {
  readonly count?: number;
  readonly mediaType?: readonly string[];
}

type MessageFileType = 'all' | 'video' | 'image' | 'file';

interface MessageFileOptions {
  readonly count: number;
  readonly type?: MessageFileType;
  /** Only for the type `file`: `['.pdf']` or `['pdf']`. */
  readonly extension?: readonly string[];
}

const maxMedia = 20;
const maxMessageFiles = 100;

const isPicture = ({ type }: File): boolean => type.startsWith('image/');
const isVideo = ({ type }: File): boolean => type.startsWith('video/');
const extensionOf = ({ name }: File): string => /\.(\w{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? '';

async function chosenFiles(phone: Phone, wish: FileWish): Promise<readonly File[]> {
  const files = await askForFiles(phone, wish);
  if (files === null) throw new ApiFailure('cancel');
  return files;
}

/** @returns its temporary path. */
async function kept(phone: Phone, file: File): Promise<string> {
  return phone.files.keepTemporary(await dataUrlOf(phone, file), extensionOf(file) || 'unknown');
}

/** Base64; jsdom's files have no other way to be read. */
function dataUrlOf({ document }: Phone, file: File): Promise<string> {
  const { defaultView } = document;
  if (defaultView === null) throw new ApiFailure('the phone is closed');
  const reader = new defaultView.FileReader();
  return new Promise((resolve, reject) => {
    reader.addEventListener('load', () => resolve(file.size === 0 ? ',' : String(reader.result)));
    reader.addEventListener('error', () => reject(new ApiFailure(`file read failed: ${file.name}`)));
    reader.readAsDataURL(file);
  });
}

function checkCount(count: number, most: number): void {
  if (!Number.isInteger(count) || count < 1 || count > most)
    throw new ApiFailure(`parameter error: parameter.count should be between 1 and ${most}`);
}

const wishOf = ({ count, type = 'all', extension = [] }: MessageFileOptions): FileWish => {
  const endings = type === 'file' ? extension.map((ending) => ending.replace(/^\./, '').toLowerCase()) : [];
  const kinds: Readonly<Record<MessageFileType, (file: File) => boolean>> = {
    all: () => true,
    image: isPicture,
    video: isVideo,
    file: (file) => !isPicture(file) && !isVideo(file),
  };
  return {
    heading: fileTexts.files,
    most: count,
    accept: endings.map((ending) => `.${ending}`).join(','),
    isAllowed: (file) => (endings.length === 0 ? kinds[type](file) : endings.includes(extensionOf(file))),
  };
};

const messageFileType = (file: File): string => (isPicture(file) ? 'image' : isVideo(file) ? 'video' : 'file');

export const choosing: ApiFamily = (phone) => ({
  chooseMedia: asyncApi<MediaOptions>(phone, 'chooseMedia', async ({ count = 9, mediaType = ['image', 'video'] }) => {
    checkCount(count, maxMedia);
    if (!mediaType.includes('image') && !mediaType.includes('mix'))
      throw new Error('wx.chooseMedia without "image" in mediaType is not emulated');
    const wish = { heading: fileTexts.pictures, most: count, accept: 'image/*', isAllowed: isPicture };
    const files = await chosenFiles(phone, wish);
    const tempFiles = await Promise.all(
      files.map(async (file) => ({ tempFilePath: await kept(phone, file), size: file.size, fileType: 'image' })),
    );
    return { tempFiles, type: 'image' };
  }),
  chooseMessageFile: asyncApi<MessageFileOptions>(phone, 'chooseMessageFile', async (options) => {
    checkCount(options.count, maxMessageFiles);
    const files = await chosenFiles(phone, wishOf(options));
    const tempFiles = await Promise.all(
      files.map(async (file) => ({
        path: await kept(phone, file),
        size: file.size,
        name: file.name,
        type: messageFileType(file),
        time: Math.floor(file.lastModified / 1000),
      })),
    );
    return { tempFiles };
  }),
});
