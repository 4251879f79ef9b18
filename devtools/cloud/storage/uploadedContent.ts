import type { IncomingMessage } from 'node:http';

/** Null when it is too large; it is read to its end all the same, since a client hears an answer only then. */
export async function readContent(request: IncomingMessage, most: number): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes <= most) chunks.push(chunk);
    else chunks.length = 0;
  }
  return bytes > most ? null : Buffer.concat(chunks);
}
