export type Hmac = (key: Uint8Array, message: Uint8Array) => Uint8Array;

export type Hashing = { readonly sha256: (bytes: Uint8Array) => Uint8Array; readonly hmac: Hmac };
