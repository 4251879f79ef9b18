import * as v from 'valibot';

const event = v.object({
  httpMethod: v.string(),
  path: v.string(),
  headers: v.optional(v.record(v.string(), v.unknown()), {}),
});

export type HttpRequest = {
  readonly method: string;
  readonly path: string;
  /** By their names in small letters. */
  readonly headers: Readonly<Record<string, string>>;
};

/** Null for what is no such request, like a phone's call. */
export function httpRequestIn(given: unknown): HttpRequest | null {
  const parsed = v.safeParse(event, given);
  if (!parsed.success) return null;
  const { httpMethod, path, headers } = parsed.output;
  const named = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]);
  return { method: httpMethod.toUpperCase(), path: path.replace(/\/+$/, ''), headers: Object.fromEntries(named) };
}

/** The token of `Authorization: Bearer …`; null without one. */
export const bearerToken = ({ headers }: HttpRequest): string | null =>
  /^Bearer (\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? null;
