import type { IncomingMessage } from 'node:http';

/**
 * Why a request is not from this server's own pages; null when it is.
 * The host is checked against DNS rebinding, the origin against a foreign page that posts to loopback.
 */
export function foreignRequest({ method, headers }: IncomingMessage, port: number): string | null {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(headers.host ?? '')) return 'host is not this server';
  if (headers.origin !== undefined && !hosts.some((host) => headers.origin === `http://${host}`))
    return 'origin is a foreign page';
  const site = headers['sec-fetch-site'];
  if (method !== 'GET' && site !== undefined && site !== 'same-origin') return 'sent by a foreign page';
  // A form or a beacon of a foreign page cannot send this type without being asked for permission first.
  if (method === 'POST' && headers['content-type'] !== 'application/json')
    return 'content-type is not application/json';
  return null;
}
