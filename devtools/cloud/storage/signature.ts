import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

export type Permission = {
  readonly method: 'GET' | 'PUT';
  readonly path: string;
  /** Seconds since 1970. */
  readonly until: number;
};

/** Signs permissions for one file, with a key that lasts as long as the running cloud. */
export class Signatures {
  readonly #key = randomBytes(32);

  sign({ method, path, until }: Permission): string {
    return createHmac('sha256', this.#key).update(`${method}\n${until}\n${path}`).digest('hex');
  }

  isFor(permission: Permission, signature: string): boolean {
    const expected = Buffer.from(this.sign(permission));
    const given = Buffer.from(signature);
    return given.length === expected.length && timingSafeEqual(given, expected);
  }
}
