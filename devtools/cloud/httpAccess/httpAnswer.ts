import { type Fields, isFields } from '../database/fields';

export type HttpAnswer = {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
};

/** An integrated response where the function returned one; anything else is sent as JSON, as CloudBase does. */
export function httpAnswerOf(result: unknown): HttpAnswer {
  if (isFields(result) && typeof result.statusCode === 'number') return integrated(result, result.statusCode);
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  return { statusCode: 200, headers, body: Buffer.from(JSON.stringify(result ?? null)) };
}

function integrated({ headers, body, isBase64Encoded }: Fields, statusCode: number): HttpAnswer {
  const named = isFields(headers) ? Object.entries(headers).map(([name, value]) => [name, String(value)]) : [];
  const text = typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body);
  return {
    statusCode,
    headers: Object.fromEntries(named),
    body: Buffer.from(text, isBase64Encoded === true ? 'base64' : 'utf8'),
  };
}
