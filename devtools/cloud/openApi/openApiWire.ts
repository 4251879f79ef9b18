import { parse } from 'protobufjs';
import * as v from 'valibot';
import { invalidParameter } from '../cloudError';

/** The part of the SDK's messages that open API calls use; its numbers are the wire format. */
const { root } = parse(`
  syntax = "proto3";
  message CommApiData { int32 api_type = 1; OpenApiData openapi_data = 2; }
  message OpenApiData { repeated KeyValuePair pairs = 1; }
  message KeyValuePair { string key = 1; bytes value = 2; string content_type = 3; string filename = 4; }
  message CommOpenApiResp { bytes resp_data = 1; string content_type = 2; int32 error_code = 3; int32 http_code = 4; }
`);
const request = root.lookupType('CommApiData');
const response = root.lookupType('CommOpenApiResp');

const requestShape = v.object({
  apiType: v.literal(0),
  openapiData: v.object({
    pairs: v.optional(v.array(v.object({ key: v.string(), value: v.instance(Uint8Array) })), []),
  }),
});

/** The arguments of a call by their names in snake_case; each value travels as JSON text. */
export function readArguments(requestData: Buffer): { readonly [name: string]: unknown } {
  const message = v.safeParse(requestShape, decoded(requestData));
  if (!message.success) throw invalidParameter('requestData is no call of an open API');
  const { pairs } = message.output.openapiData;
  return Object.fromEntries(pairs.map(({ key, value }) => [key, JSON.parse(Buffer.from(value).toString())]));
}

function decoded(requestData: Buffer): unknown {
  try {
    return request.toObject(request.decode(requestData), { defaults: true });
  } catch (error) {
    throw invalidParameter(`requestData is no protobuf: ${String(error)}`);
  }
}

/** An answer with a body, for which `contentType` decides what the SDK makes of it: JSON, or a buffer as it is. */
export const answerOf = (contentType: string, body: Buffer): Buffer => encoded({ contentType, respData: body });

/** A refusal by the cloud itself, before WeChat's API is asked. */
export const systemFailure = (errorCode: number): Buffer => encoded({ errorCode });

function encoded(fields: { contentType?: string; respData?: Buffer; errorCode?: number }): Buffer {
  return Buffer.from(response.encode(response.fromObject({ httpCode: 200, ...fields })).finish());
}
