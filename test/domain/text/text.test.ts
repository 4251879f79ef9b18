import fc from 'fast-check';
import { charactersIn, partsWithoutSegmenter } from '../../../domain/text/characters';
import { foldedCode, foldedLine, foldedParagraph } from '../../../domain/text/fold';
import { formattedPhone, readOfficePhone, readPhoneNumber } from '../../../domain/text/phoneNumber';
import { foldedForComparing, isFoundIn } from '../../../domain/text/sameText';
import { readText, type TextRule } from '../../../domain/text/written';

/** Any code points, halves of them too, and often those that are hard to see. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.constantFrom(
        '\u200b',
        '\u3164',
        '\u0301',
        'e',
        '\u3000',
        '\t',
        '\r\n',
        '\v',
        '\u202e',
        '\ufe0f',
        'Ａ',
        'ß',
        'İ',
        'ς',
      ),
      fc.integer({ min: 0xd800, max: 0xdfff }).map((unit) => String.fromCharCode(unit)),
    ),
  )
  .map((parts) => parts.join(''));
const nickname: TextRule = { shape: 'line', least: 1, most: 16 };
const summary: TextRule = { shape: 'paragraph', least: 0, most: 1000 };

test.each([
  ['foldedLine', foldedLine],
  ['foldedParagraph', foldedParagraph],
  ['foldedCode', foldedCode],
  ['foldedForComparing', foldedForComparing],
])('%s leaves what it has folded as it is', (_name, folded) => {
  fc.assert(
    fc.property(anyText, (text) => expect(folded(folded(text))).toBe(folded(text))),
    { numRuns: 2000 },
  );
});

test('two halves of a character do not join when what stands between them goes', () => {
  for (const folded of [foldedLine, foldedParagraph, foldedCode, foldedForComparing])
    expect(folded('a\ud833\u200b\udcd6b')).toBe('ab');
});

test('nothing that is kept is unseen, uncomposed, at an edge, or a control other than a line break', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(nickname, summary), (text, rule) => {
      const read = readText(rule, text);
      if (!read.ok) return;
      const kept = read.value;
      expect(kept).toBe(kept.normalize('NFC').trim());
      expect(kept).not.toMatch(/[\p{Default_Ignorable_Code_Point}\p{Cs}]/u);
      expect(rule.shape === 'line' ? kept : kept.replace(/\n/g, '')).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u3000]| {2}/u);
    }),
    { numRuns: 2000 },
  );
});

test('texts that look alike are the same text, whatever stands unseen in them', () => {
  const unseen = fc.constantFrom('\u200b', '\u200d', '\u3164', '\u202e', '\ufeff', '\u00ad', '');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), unseen, unseen, (text, before, after) =>
      expect(foldedForComparing(`${before}${text}${after}`)).toBe(foldedForComparing(text)),
    ),
  );
  const alike = [
    ['Tongxin', 'ＴＯＮＧＸＩＮ'],
    ['caf\u00e9', 'cafe\u0301'],
    ['周老师', '周\u200b老师'],
    ['王 小明', '王\u3000\u3000小明 '],
    ['STRASSE', 'straße'],
  ];
  expect(alike.filter(([one = '', other = '']) => foldedForComparing(one) !== foldedForComparing(other))).toEqual([]);
  expect(foldedForComparing('周老师')).not.toBe(foldedForComparing('周老帅'));
});

test.each([
  ['as it is kept', '小林', { ok: true, value: '小林' }],
  ['with tabs and a line break', '  小\t\t林\n', { ok: true, value: '小 林' }],
  ['with a direction mark', '小\u202e林', { ok: true, value: '小林' }],
  ['in parts', 'e\u0301', { ok: true, value: '\u00e9' }],
  ['of sixteen emoji', '🌸'.repeat(16), { ok: true, value: '🌸'.repeat(16) }],
  ['of sixteen flags', '🇨🇳'.repeat(16), { ok: true, value: '🇨🇳'.repeat(16) }],
  ['of nothing', '', { ok: false, failure: 'empty' }],
  ['of a zero-width space', '\u200b', { ok: false, failure: 'empty' }],
  ['of a Hangul filler', '\u3164', { ok: false, failure: 'empty' }],
  ['of blanks', '\u2800\u3000', { ok: false, failure: 'empty' }],
  ['of a mark alone', '\u0301', { ok: false, failure: 'empty' }],
  ['of seventeen emoji', '🌸'.repeat(17), { ok: false, failure: 'too-long' }],
  ['of a hundred thousand characters', '小'.repeat(100_000), { ok: false, failure: 'too-long' }],
  ['of a letter with marks without end', `a${'\u0323'.repeat(66)}`, { ok: false, failure: 'too-long' }],
  ['with two halves that folding would join', '\ud83c\u200b\udf38', { ok: false, failure: 'not-shown' }],
  ['with half a character', '小林\ud83d', { ok: false, failure: 'not-shown' }],
  ['with a character lost on the way', '小林\ufffd', { ok: false, failure: 'not-shown' }],
  ['with a control', '小\u0000林', { ok: false, failure: 'not-shown' }],
  ['with no character', '小\uffff林', { ok: false, failure: 'not-shown' }],
])('a nickname %s is read as it looks, or refused for its own reason', (_name, written, read) => {
  expect(readText(nickname, written)).toEqual(read);
});

test('a paragraph keeps its line breaks, each one written the same way', () => {
  expect(readText(summary, '\u3000\u3000一\t二 \r\n三\v四\u2028五\r\r六\n')).toEqual({
    ok: true,
    value: '一 二\n三\n四\n五\n\n六',
  });
  expect(readText(summary, ' \n\u200b')).toEqual({ ok: true, value: '' });
});

test('a text that is too short is told apart from none', () => {
  expect(readText({ shape: 'line', least: 2, most: 9 }, '水')).toEqual({ ok: false, failure: 'too-short' });
});

test('a phone without a segmenter never counts a composed text of ours another way', () => {
  const usual = fc.array(fc.constantFrom('小', 'a', '9', ' ', '🌸', '👍🏽', '🇨🇳', 'x\u0323', '，', '\u{20bb7}'));
  fc.assert(
    fc.property(usual, (characters) => {
      const text = characters.join('');
      expect([charactersIn(text), partsWithoutSegmenter(text).length]).toEqual([characters.length, characters.length]);
    }),
  );
});

test('a search folds case, width and spaces on both sides', () => {
  const found = (name: string, all: readonly string[]) => all.filter((sought) => isFoundIn(name, sought));
  expect(found('Amy陈', ['amy', 'Ａｍｙ', 'AMY 陈', '', ' ', '陈a', 'amz'])).toEqual([
    'amy',
    'Ａｍｙ',
    'AMY 陈',
    '',
    ' ',
  ]);
  expect(found('王 小明', ['王小明', '小 明', '王\u3000小', '小王'])).toEqual(['王小明', '小 明', '王\u3000小']);
});

test.each([
  '13800138000',
  '138 0013 8000',
  '+86 138-0013-8000',
  '+8613800138000',
  '0086 13800138000',
  '86 138 0013 8000',
  '１３８００１３８０００',
  '＋８６　１３８　００１３　８０００',
  '\u202d138 0013 8000\u202c',
  '(138) 0013.8000',
])('a phone number written as %j is eleven digits', (written) => {
  expect(readPhoneNumber(written)).toEqual({ ok: true, value: '13800138000' });
});

test('what is no mobile number of China is none, and none is not a wrong one', () => {
  const wrong = ['1380013800', '138001380001', '23800138000', '+1 13800138000', '8613800138', '一三八', '1380013800x'];
  expect(wrong.map(readPhoneNumber)).toEqual(wrong.map(() => ({ ok: false, failure: 'not-a-phone-number' })));
  expect(readPhoneNumber(' \u200b')).toEqual({ ok: false, failure: 'empty' });
});

test.each([
  ['0830-3123456', '08303123456', '0830-3123456'],
  ['（0830）312 3456', '08303123456', '0830-3123456'],
  ['+86 830 3123456', '08303123456', '0830-3123456'],
  ['+86-0830-3123456', '08303123456', '0830-3123456'],
  ['０２８－８７６５４３２１', '02887654321', '028-87654321'],
  ['010 65432100', '01065432100', '010-65432100'],
  ['0755-23456789', '075523456789', '0755-23456789'],
  ['138 0013 8000', '13800138000', '13800138000'],
])('an office may be called on %s', (written, kept, shown) => {
  expect(readOfficePhone(written)).toEqual({ ok: true, value: kept });
  expect(formattedPhone(kept)).toBe(shown);
});

test('what is neither a mobile number nor a fixed line with its area code cannot be called', () => {
  const wrong = ['3123456', '0830-123456', '0830-1234567', '0830-31234567 转 8', '028-3123456', '110', '办公室'];
  expect(wrong.map(readOfficePhone)).toEqual(wrong.map(() => ({ ok: false, failure: 'not-a-phone-number' })));
  expect(readOfficePhone(' ')).toEqual({ ok: false, failure: 'empty' });
});
