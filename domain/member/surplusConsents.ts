import type { Consent, ConsentPurpose } from './member';

/** Of the consents to one purpose that may be given and withdrawn at will, the first and the latest. */
export const consentsKept = 20;

/** Those that go, so that with one more the first and the latest are as many as are kept. */
export function surplusConsents(consents: readonly Consent[], purpose: ConsentPurpose): readonly Consent[] {
  const [, ...others] = consents.filter(({ purposes }) => purposes.includes(purpose));
  return others.slice(0, Math.max(0, others.length + 2 - consentsKept));
}
