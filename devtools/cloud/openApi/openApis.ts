import { notEmulated } from '../cloudError';
import type { OpenApiForm } from './openApiForm';
import { answerOf, readArguments, systemFailure } from './openApiWire';
import { WeChatRefusal } from './weChatRefusal';

export type Answer = { readonly contentType: string; readonly body: Buffer };

/** Answers one open API; throws a WeChatRefusal for what WeChat would refuse. */
export type OpenApi = (given: { readonly [name: string]: unknown }) => Promise<Answer>;

export const jsonAnswer = (value: object): Answer => ({
  contentType: 'application/json; charset=utf-8',
  body: Buffer.from(JSON.stringify(value)),
});

/** Which function makes the call, by its session token, and what its config.json lists; null: no function does. */
export type PermittedApis = (sessionToken: string) => ReadonlySet<string> | null;

const noPermission = -604101;
const illegalSource = -604104;

/** Answers an open API call in the protobuf that the SDK expects. */
export async function answerOpenApi(
  apis: { readonly [name: string]: OpenApi },
  permittedTo: PermittedApis,
  { apiName, requestData, sessionToken }: OpenApiForm,
): Promise<Buffer> {
  const api = Object.hasOwn(apis, apiName) ? apis[apiName] : undefined;
  if (!api) throw notEmulated(`open API ${apiName}`);
  const permitted = permittedTo(sessionToken);
  if (!permitted) return systemFailure(illegalSource);
  if (!permitted.has(apiName)) return systemFailure(noPermission);
  const { contentType, body } = await api(readArguments(requestData)).catch(refusalAnswer);
  return answerOf(contentType, body);
}

function refusalAnswer(error: unknown): Answer {
  if (!(error instanceof WeChatRefusal)) throw error;
  return jsonAnswer({ errcode: error.errCode, errmsg: error.message });
}
