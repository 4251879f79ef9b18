import { ApiFailure } from '../phone/apiFailure';
import type { Phone } from '../phone/phone';
import { type ApiFamily, asyncApi } from './asyncApi';
import { cloudFileApis } from './cloudFiles';
import { cloudFailure, waitWhereSlow } from './cloudNetwork';
import { disconnected } from './transfer';
import { unemulatedTable } from './unemulated';

const unemulatedCloudNames = 'database callContainer CloudID CDN Cloud'.split(' ');

/** What `wx.canIUse` affirms of `wx.cloud`. */
export const emulatedCloudNames: ReadonlySet<string> = new Set(
  'init callFunction uploadFile downloadFile getTempFileURL deleteFile'.split(' '),
);

/** Only JSON travels between phone and cloud. */
const asJson = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));

async function call(phone: Phone, name: string, data: unknown): Promise<object> {
  const { host } = phone;
  const isOffline = () => host.settings.network === 'offline';
  if (typeof name !== 'string' || name === '')
    throw new ApiFailure('parameter error: parameter.name should be String', -501007);
  if (isOffline()) throw disconnected();
  await waitWhereSlow(phone);
  try {
    const answer = await host.callFunction(name, asJson(data ?? {}));
    // The answer was on its way when the network went.
    if (isOffline()) throw new ApiFailure('Error: request:fail timeout', -1);
    return { result: asJson(answer.result), requestID: answer.requestID };
  } catch (error) {
    return cloudFailure(error);
  }
}

export const cloud: ApiFamily = (phone) => {
  let isInitialised = false;
  const checkIsInitialised = () => {
    if (!isInitialised) throw new ApiFailure("Cloud API isn't enabled, please call wx.cloud.init first", -1);
  };
  return {
    cloud: {
      ...unemulatedTable(phone, unemulatedCloudNames, 'wx.cloud.'),
      ...cloudFileApis(phone, checkIsInitialised),
      init: () => {
        isInitialised = true;
      },
      callFunction: asyncApi<{ name: string; data?: unknown }>(phone, 'cloud.callFunction', ({ name, data }) => {
        checkIsInitialised();
        return call(phone, name, data);
      }),
    },
  };
};
