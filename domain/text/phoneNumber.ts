import { fail, type Result, succeed } from '../result';
import { foldedCode } from './fold';

export type PhoneFault = 'empty' | 'not-a-phone-number';

const separators = /[\s().\-‐-―−·]/gu;

/** A mobile number of China in its eleven digits, however it was written: with spaces, full-width, after +86. */
export function readPhoneNumber(written: string): Result<string, PhoneFault> {
  const digits = foldedCode(written).replace(separators, '');
  if (digits === '') return fail('empty');
  const number = digits.replace(/^(?:\+|00)?86(?=\d{11}$)/, '');
  return /^1\d{10}$/.test(number) ? succeed(number) : fail('not-a-phone-number');
}

/** With its area code: of two digits and eight more, or of three and seven or eight. */
const fixedLine = /^(?:0(?:10|2\d)[2-8]\d{7}|0[3-9]\d{2}[2-8]\d{6,7})$/;

/** The same, or the fixed line of an office with its area code. */
export function readOfficePhone(written: string): Result<string, PhoneFault> {
  const mobile = readPhoneNumber(written);
  if (mobile.ok || mobile.failure === 'empty') return mobile;
  const number = foldedCode(written)
    .replace(separators, '')
    .replace(/^(?:\+|00)860?/, '0');
  return fixedLine.test(number) ? succeed(number) : fail('not-a-phone-number');
}

/** With a hyphen after the area code, `0830-3123456`; a mobile number stays eleven digits. */
export const formattedPhone = (number: string): string => number.replace(/^(010|02\d|0\d{3})/, '$1-');
