import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { CloudError } from '../cloudError';
import { contentHeaders } from './contentType';
import { asFunction, type FileStore } from './fileStore';
import type { TemporaryUrls } from './temporaryUrls';
import { readContent } from './uploadedContent';

export type StorageServerOptions = {
  readonly files: FileStore;
  readonly urls: TemporaryUrls;
  /** A file may have so many bytes. */
  readonly fileBytes: number;
};

const folder = '/files/';

/** A refusal as COS words it. */
class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const isStorageRequest = ({ url }: IncomingMessage): boolean => (url ?? '').startsWith(folder);

/** Uploads and downloads as COS takes them: signed PUT with an empty answer, signed GET and HEAD, failures as XML. */
export async function serveStorage(
  request: IncomingMessage,
  response: ServerResponse,
  options: StorageServerOptions,
): Promise<void> {
  const path = pathOf(request);
  try {
    if (request.method === 'PUT') await take(request, path, options);
    else if (request.method === 'GET' || request.method === 'HEAD') return await give(request, response, path, options);
    else throw new Refusal(405, 'MethodNotAllowed', `${request.method} is not allowed against this resource`);
    response.writeHead(200, { 'content-length': 0 }).end();
  } catch (error) {
    refuse(response, path, error);
  }
}

async function take(request: IncomingMessage, path: string, { files, urls, fileBytes }: StorageServerOptions) {
  const { authorization = '', 'x-cos-meta-fileid': fileId } = request.headers;
  const content = await readContent(request, fileBytes);
  checkAccess(urls.refusalOf('PUT', path, new URLSearchParams(authorization)));
  if (fileId !== urls.forUpload(path).cosFileId)
    throw new Refusal(400, 'InvalidRequest', 'x-cos-meta-fileid is not the one that was given for this file');
  if (content === null) throw new Refusal(400, 'EntityTooLarge', `the file exceeds ${fileBytes} bytes`);
  await files.put(path, content, asFunction);
}

async function give(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  { files, urls }: StorageServerOptions,
): Promise<void> {
  checkAccess(urls.refusalOf('GET', path, new URL(request.url ?? '', 'http://local').searchParams));
  const file = files.find(path);
  if (file === null) throw new Refusal(404, 'NoSuchKey', 'the specified key does not exist');
  const content = await files.read(file);
  response.writeHead(200, { ...contentHeaders(path), 'content-length': content.length });
  response.end(request.method === 'HEAD' ? undefined : content);
}

function checkAccess(refusal: ReturnType<TemporaryUrls['refusalOf']>): void {
  if (refusal === 'SignatureDoesNotMatch') throw new Refusal(403, refusal, 'the signature is not valid for this file');
  if (refusal === 'AccessDenied') throw new Refusal(403, refusal, 'Request has expired');
}

function pathOf({ url }: IncomingMessage): string {
  const [path = ''] = (url ?? '').slice(folder.length).split('?');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const escaped = (text: string): string => text.replace(/[<>&]/g, (character) => `&#${character.charCodeAt(0)};`);

function refuse(response: ServerResponse, path: string, error: unknown): void {
  const { status, code, message } = refusalFor(error);
  if (response.destroyed) return;
  const fields = { Code: code, Message: message, Resource: `/${path}`, RequestId: randomUUID(), TraceId: randomUUID() };
  const lines = Object.entries(fields).map(([name, text]) => `  <${name}>${escaped(text)}</${name}>`);
  const body = Buffer.from(`<?xml version='1.0' encoding='utf-8' ?>\n<Error>\n${lines.join('\n')}\n</Error>\n`);
  response.writeHead(status, { 'content-type': 'application/xml', 'content-length': body.length }).end(body);
}

function refusalFor(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof CloudError) return new Refusal(500, 'InternalError', error.message);
  return new Refusal(500, 'InternalError', String(error));
}
