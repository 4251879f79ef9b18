import { type CertificateNumber, numberAfter } from '../../../domain/certificate/number';
import { wallClockOf } from '../../../domain/time/beijing';
import type { Instant } from '../../../domain/time/instant';
import { command as _ } from '../../_platform/cloud';
import { certificates } from './collections';
import type { CertificateDocument, CertifiedKind } from './documents';

const attempts = 20;

/**
 * The number of a thing's certificate: the one that it has already, or the next of the year. Two at once get two numbers;
 * a cut-off leaves one that the retry finds.
 *
 * @throws Error when others took each number that was tried
 */
export async function certificateNumberFor(
  kind: CertifiedKind,
  subjectId: string,
  now: Instant,
): Promise<CertificateNumber> {
  const { year } = wallClockOf(now);
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const given = await latest({ kind, subjectId });
    if (given !== null) return given;
    const _id = numberAfter(await latest({ year }), year);
    if (await certificates.add({ _id, kind, subjectId, year, at: now })) return _id;
  }
  throw new Error(`no number could be taken for ${kind} ${subjectId}`);
}

type Code = NonNullable<CertificateDocument['code']>;

export const cloudCertificateCodes = {
  find: async (number: CertificateNumber): Promise<Code | null> => (await certificates.find(number))?.code ?? null,
  keep: async (number: CertificateNumber, code: Code): Promise<void> => {
    await certificates.update({ _id: number }, { code: _.set(code) });
  },
};

async function latest(which: Partial<CertificateDocument>): Promise<CertificateNumber | null> {
  const [row] = await certificates.aggregate<Pick<CertificateDocument, '_id'>>((pipeline) =>
    pipeline.match(which).sort({ _id: -1 }).limit(1).project({ _id: 1 }),
  );
  return row?._id ?? null;
}
