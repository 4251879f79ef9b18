import { isUploadDue, uploadDueAt } from '../../../domain/files/uploadRetention';

const uploadedAt = '2026-11-27T06:00:00.000Z';

it('keeps an upload that nothing took for a day, and not a moment longer', () => {
  const upload = { uploadedAt, confirmedAt: null };
  expect(uploadDueAt(upload)).toBe('2026-11-28T06:00:00.000Z');
  expect(['2026-11-28T05:59:59.999Z', '2026-11-28T06:00:00.000Z'].map((now) => isUploadDue(upload, now))).toEqual([
    false,
    true,
  ]);
});

it('keeps one that was taken', () => {
  const upload = { uploadedAt, confirmedAt: '2026-11-27T06:01:00.000Z' };
  expect([uploadDueAt(upload), isUploadDue(upload, '2036-01-01T00:00:00.000Z')]).toEqual([null, false]);
});
