/** `2026-000007`: the year in which it was given, and a number counted up within that year. It is never given twice. */
export type CertificateNumber = string;

const digits = 6;

export const certificateNumber = (year: number, count: number): CertificateNumber =>
  `${year}-${String(count).padStart(digits, '0')}`;

/** The one after `last`, the latest of a year; the first of it where there is none. */
export const numberAfter = (last: CertificateNumber | null, year: number): CertificateNumber =>
  certificateNumber(year, last === null ? 1 : Number(last.split('-')[1]) + 1);

export const isCertificateNumber = (written: string): boolean => /^20\d\d-\d{6}$/.test(written);
