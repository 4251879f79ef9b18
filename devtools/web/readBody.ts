import type { IncomingMessage } from 'node:http';
import { limits } from '../cloud/limits';

/** The data of a call, and a little for the function's name around it. What is just above, the cloud refuses itself. */
export const bodyByteLimit = limits.functionPayloadBytes + 1024;

/** The parsed body, or what is wrong with it. Reading stops at the limit. */
export async function readBody(
  request: IncomingMessage,
): Promise<{ readonly body: unknown } | 'oversized' | 'not-json'> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes > bodyByteLimit) return 'oversized';
    chunks.push(chunk);
  }
  try {
    return { body: JSON.parse(Buffer.concat(chunks).toString('utf8')) };
  } catch {
    return 'not-json';
  }
}
