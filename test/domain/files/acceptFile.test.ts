import { acceptFile, type FileRule } from '../../../domain/files/acceptFile';
import { fileKindOf } from '../../../domain/files/fileKind';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const samples = {
  jpeg: bytes('\xff\xd8\xff\xe0..'),
  png: bytes('\x89PNG\r\n\x1a\n..'),
  webp: bytes('RIFF....WEBPVP8 '),
  pdf: bytes('%PDF-1.7'),
};
const rule: FileRule = { kinds: ['jpeg', 'png'], maxBytes: 10 };

it.each(Object.entries(samples))('knows %s by its first bytes', (kind, content) => {
  expect(fileKindOf(content)).toBe(kind);
});

it.each([
  ['an empty file', ''],
  ['a page', '<html>'],
  ['a drawing with scripts', '<svg xmlns="http://www.w3.org/2000/svg">'],
  ['a program', 'MZ\x90\x00'],
  ['a picture that ends too early', '\x89PNG\r\n'],
  ['another file in the same envelope as WebP', 'RIFF....WAVEfmt '],
  ['a PDF behind something else', ' %PDF-1.7'],
])('knows nothing of %s', (_title, text) => {
  expect(fileKindOf(bytes(text))).toBeNull();
});

it('takes what the rule names, by content and size', () => {
  expect([
    acceptFile(samples.png, rule),
    acceptFile(samples.pdf, rule),
    acceptFile(bytes('a.png'), rule),
    acceptFile(bytes(''), rule),
    acceptFile(bytes('\xff\xd8\xff1234567'), rule),
    acceptFile(bytes('\xff\xd8\xff12345678'), rule),
  ]).toEqual([
    { ok: true, value: 'png' },
    { ok: false, failure: 'file-kind-not-accepted' },
    { ok: false, failure: 'file-kind-not-accepted' },
    { ok: false, failure: 'file-is-empty' },
    { ok: true, value: 'jpeg' },
    { ok: false, failure: 'file-too-large' },
  ]);
});
