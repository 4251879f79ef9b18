import { ApiFailure } from '../phone/apiFailure';
import type { Phone } from '../phone/phone';
import { type ApiFamily, asyncApi } from './asyncApi';
import { unemulatedTable } from './unemulated';

const slowMilliseconds = 2500;
const unemulatedCloudNames =
  'database uploadFile downloadFile deleteFile getTempFileURL callContainer CloudID CDN Cloud'.split(' ');

const faultOf = (error: unknown): { errCode: number; errMsg: string } => {
  if (typeof error !== 'object' || error === null) return { errCode: -1, errMsg: String(error) };
  return {
    errCode: 'errCode' in error ? Number(error.errCode) : -1,
    errMsg: 'errMsg' in error ? String(error.errMsg) : String(error),
  };
};

const wait = (phone: Phone, milliseconds: number) =>
  new Promise<void>((resolve) => {
    phone.timers.setTimeout(() => resolve(), milliseconds);
  });

/** Only JSON travels between phone and cloud. */
const asJson = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));

async function call(phone: Phone, name: string, data: unknown): Promise<object> {
  const { host } = phone;
  const isOffline = () => host.settings.network === 'offline';
  if (typeof name !== 'string' || name === '')
    throw new ApiFailure('parameter error: parameter.name should be String', -501007);
  if (isOffline()) throw new ApiFailure('Error: request:fail net::ERR_INTERNET_DISCONNECTED', -1);
  if (host.settings.network === 'slow') await wait(phone, slowMilliseconds);
  try {
    const answer = await host.callFunction(name, asJson(data ?? {}));
    // The answer was on its way when the network went.
    if (isOffline()) throw new ApiFailure('Error: request:fail timeout', -1);
    return { result: asJson(answer.result), requestID: answer.requestID };
  } catch (error) {
    if (error instanceof ApiFailure) throw error;
    const { errCode, errMsg } = faultOf(error);
    const reason = `Error: errCode: ${errCode} | errMsg: ${errMsg.replace(/^cloud\.callFunction:fail /, '')}`;
    throw new ApiFailure(reason, errCode);
  }
}

export const cloud: ApiFamily = (phone) => {
  let isInitialised = false;
  return {
    cloud: {
      ...unemulatedTable(phone, unemulatedCloudNames, 'wx.cloud.'),
      init: () => {
        isInitialised = true;
      },
      callFunction: asyncApi<{ name: string; data?: unknown }>(phone, 'cloud.callFunction', ({ name, data }) => {
        if (!isInitialised) throw new ApiFailure("Cloud API isn't enabled, please call wx.cloud.init first", -1);
        return call(phone, name, data);
      }),
    },
  };
};
