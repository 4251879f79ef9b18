/** A day, so that a form interrupted after the upload can still be sent. An upload that no function took is removed then. */
export const minutesUnconfirmed = 24 * 60;
