/** HMAC-SHA256. It arrives as an argument: phone and server each have one of their own. */
export type Hmac = (key: Uint8Array, message: Uint8Array) => Uint8Array;

/** SHA-256 and HMAC-SHA256. They arrive as an argument: phone and server each have their own. */
export type Hashing = { readonly sha256: (bytes: Uint8Array) => Uint8Array; readonly hmac: Hmac };
