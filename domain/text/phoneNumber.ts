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
