import { type MethodTable, method } from '../methods';
import type { AutomatedPhone } from './automatedPhone';

export function toolMethods(phone: AutomatedPhone): MethodTable {
  return {
    'Tool.getInfo': method({}, () => ({ version: 'simulator', SDKVersion: sdkVersionOf(phone) })),
  };
}

/** The client refuses a library below 2.7.3. */
function sdkVersionOf({ wx }: AutomatedPhone): unknown {
  const { getAppBaseInfo } = wx;
  const info: unknown = typeof getAppBaseInfo === 'function' ? getAppBaseInfo() : {};
  return typeof info === 'object' && info !== null && 'SDKVersion' in info ? info.SDKVersion : 'dev';
}
