import * as v from 'valibot';
import type { Invocation } from '../cloud/localCloud';

/** What answers a phone's call: the local cloud, or a test's own. */
export type InvokeFunction = (name: string, data: unknown, caller: { openid: string }) => Promise<Invocation>;

export type CallAnswer = { readonly status: number; readonly body: object };

/** Only these two are read: whatever else a page sends about who it is counts for nothing. */
const request = v.object({ name: v.pipe(v.string(), v.maxLength(60)), data: v.optional(v.unknown()) });

/** The numbers that WeChat's client reports for the cloud's own codes. */
const errCodes: Readonly<Record<string, number>> = {
  FUNCTION_NOT_FOUND: -501000,
  EXCEED_MAX_PAYLOAD_SIZE: -501007,
  INVALID_PARAM: -501007,
};
const functionsExecuteFail = -504002;

/** One `wx.cloud.callFunction` of one phone. */
export async function answerPhoneCall(openid: string, body: unknown, invoke: InvokeFunction): Promise<CallAnswer> {
  const call = v.safeParse(request, body);
  if (!call.success) return refusal(400, -501007, 'parameter error: name must be a string');
  const { requestId, result, error } = await invoke(call.output.name, call.output.data, { openid });
  if (error) return refusal(200, errCodes[error.code] ?? functionsExecuteFail, `${error.code} ${error.message}`);
  return { status: 200, body: { result, requestID: requestId } };
}

export const refusal = (status: number, errCode: number, reason: string): CallAnswer => ({
  status,
  body: { errCode, errMsg: `cloud.callFunction:fail errCode: ${errCode} | errMsg: ${reason}` },
});
