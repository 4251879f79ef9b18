import type { IncomingMessage } from 'node:http';
import * as v from 'valibot';
import { CloudError, invalidParameter } from '../cloudError';
import type { Caller } from '../functions/caller';
import { limits } from '../limits';
import { parseBody } from '../server/requestShapes';
import type { ClientFiles } from './clientFiles';
import { contentHeaders } from './contentType';
import type { FileOutcome } from './storageActions';
import { readContent } from './uploadedContent';

export type PhoneFilesAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly content: Buffer;
};

/** The numbers that WeChat's client reports for the cloud's own codes. */
const errCodes: Readonly<Record<string, number>> = {
  SUCCESS: 0,
  EXCEED_MAX_PAYLOAD_SIZE: -403001,
  INVALID_PARAM: -501007,
  STORAGE_REQUEST_FAIL: -503001,
  STORAGE_EXCEED_AUTHORITY: -503002,
  STORAGE_FILE_NONEXIST: -503003,
};
const errCodeOf = (code: string): number => errCodes[code] ?? -501001;

const fileId = v.pipe(v.string(), v.maxLength(1000));
const bodies = {
  urls: v.object({ files: v.array(v.object({ fileID: fileId, maxAge: v.optional(v.number()) })) }),
  remove: v.object({ fileIDs: v.array(fileId) }),
};

type Answer = (request: IncomingMessage, query: URLSearchParams, caller: Caller) => Promise<PhoneFilesAnswer>;

function answersOf(files: ClientFiles): Readonly<Record<string, Answer>> {
  return {
    'PUT upload': async (request, query, caller) => {
      const content = await readContent(request, limits.storage.fileBytes);
      if (content === null) throw new CloudError('EXCEED_MAX_PAYLOAD_SIZE', 'the file is too large');
      return json({ fileID: await files.upload(query.get('path') ?? '', content, caller) });
    },
    'GET file': async (_request, query) => {
      const { path, content } = await files.read(query.get('id') ?? '');
      return { status: 200, headers: contentHeaders(path), content };
    },
    'POST urls': async (request) => {
      const asked = parseBody(bodies.urls, await readJson(request));
      const given = await files.temporaryUrls(asked.files.map(({ fileID, maxAge }) => ({ fileId: fileID, maxAge })));
      return json({
        fileList: given.map((one) => ({ ...outcomeOf(one), maxAge: one.maxAge, tempFileURL: one.tempFileURL })),
      });
    },
    'POST remove': async (request, _query, caller) => {
      const { fileIDs } = parseBody(bodies.remove, await readJson(request));
      return json({ fileList: (await files.remove(fileIDs, caller)).map(outcomeOf) });
    },
  };
}

/**
 * Cloud storage for a phone in a browser (`devtools/simulator/browser/httpFiles.ts`), below the address of that phone. What
 * the cloud refuses is answered as `{ errCode, errMsg }`. Null for a request that is none of these.
 * @param what the last part of its path
 */
export async function answerPhoneFiles(
  request: IncomingMessage,
  what: string,
  caller: Caller,
  files: ClientFiles,
): Promise<PhoneFilesAnswer | null> {
  const { searchParams } = new URL(request.url ?? '/', 'http://local');
  const answers = answersOf(files);
  const asked = `${request.method} ${what}`;
  const answer = Object.hasOwn(answers, asked) ? answers[asked] : undefined;
  if (answer === undefined) return null;
  try {
    return await answer(request, searchParams, caller);
  } catch (error) {
    if (!(error instanceof CloudError)) throw error;
    const status = error.code === 'STORAGE_FILE_NONEXIST' ? 404 : 400;
    return json({ errCode: errCodeOf(error.code), errMsg: `${error.code} ${error.message}` }, status);
  }
}

const outcomeOf = ({ code, fileID }: FileOutcome) => ({
  fileID,
  status: errCodeOf(code),
  errMsg: code === 'SUCCESS' ? 'ok' : code,
});

async function readJson(request: IncomingMessage): Promise<unknown> {
  const content = await readContent(request, limits.functionPayloadBytes);
  try {
    return JSON.parse(content?.toString() ?? '');
  } catch {
    throw invalidParameter('the body is not JSON, or too large');
  }
}

const json = (body: object, status = 200): PhoneFilesAnswer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  content: Buffer.from(JSON.stringify(body)),
});
