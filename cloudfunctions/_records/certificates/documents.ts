import type { Instant } from '../../../domain/time/instant';
import { declareCollection, index } from '../../_platform/declaration';
import { keptForGood } from '../retention/retention';

export type CertifiedKind = 'appointment';

/** `_id` is the number that stands on the certificate: given once, to one thing, and never again after that is erased. */
export type CertificateDocument = {
  readonly _id: string;
  readonly kind: CertifiedKind;
  readonly subjectId: string;
  readonly year: number;
  readonly at: Instant;
  /** Of the mini-program, made when it is first asked for: WeChat counts its calls. */
  readonly code?: { readonly pictureBase64: string; readonly contentType: string };
};

export const certificatesCollection = declareCollection<CertificateDocument>({
  name: 'certificates',
  version: 1,
  indexes: [index('ofSubject', { kind: 'asc', subjectId: 'asc' }, true), index('latest', { year: 'asc', _id: 'desc' })],
  retention: keptForGood,
});
