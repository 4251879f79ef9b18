import { phoneHolders } from './content/people';

/** What the cloud is told about a phone's holder. A page names a phone, never a person. */
export const openidOf = (phoneId: string): string => `demo-openid-${phoneId}`;

const known = new Set(Object.values(phoneHolders).map(({ phoneId }) => phoneId));

/** The openid behind a phone that somebody may hold; the crowd's phones answer to nobody. */
export const openidOfHeldPhone = (phoneId: string): string | null => (known.has(phoneId) ? openidOf(phoneId) : null);
