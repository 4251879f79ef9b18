export type FileKind = 'jpeg' | 'png' | 'webp' | 'pdf';

type Signature = readonly { readonly at: number; readonly bytes: readonly number[] }[];

const latin = (text: string): readonly number[] => [...text].map((character) => character.charCodeAt(0));

const signatures: Readonly<Record<FileKind, Signature>> = {
  jpeg: [{ at: 0, bytes: [0xff, 0xd8, 0xff] }],
  png: [{ at: 0, bytes: [0x89, ...latin('PNG\r\n'), 0x1a, 0x0a] }],
  webp: [
    { at: 0, bytes: latin('RIFF') },
    { at: 8, bytes: latin('WEBP') },
  ],
  pdf: [{ at: 0, bytes: latin('%PDF-') }],
};

const kinds = Object.keys(signatures) as FileKind[];

const begins = (content: Uint8Array, signature: Signature): boolean =>
  signature.every(({ at, bytes }) => bytes.every((byte, index) => content[at + index] === byte));

/** By the first bytes; null for an unsupported kind. */
export const fileKindOf = (content: Uint8Array): FileKind | null =>
  kinds.find((kind) => begins(content, signatures[kind])) ?? null;
