/** WeChat's scopes that are emulated. */
export const scopes = ['scope.writePhotosAlbum', 'scope.addPhoneCalendar'] as const;

export type Scope = (typeof scopes)[number];
