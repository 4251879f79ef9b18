import { phoneHolders } from './content/people';
import { pageTexts } from './texts';

/** What the cloud is told about a phone's holder. A page names a phone, never a person. */
export const openidOf = (phoneId: string): string => `demo-openid-${phoneId}`;

/** How the phones of each other's chats are called, by phone. */
export const holderNames: Readonly<Record<string, string>> = Object.fromEntries(
  Object.values(phoneHolders).map(({ phoneId, profile }) => [phoneId, profile?.nickname ?? pageTexts.newcomer]),
);

const known = new Set(Object.values(phoneHolders).map(({ phoneId }) => phoneId));

/** The openid behind a phone that somebody may hold; the crowd's phones answer to nobody. */
export const openidOfHeldPhone = (phoneId: string): string | null => (known.has(phoneId) ? openidOf(phoneId) : null);
