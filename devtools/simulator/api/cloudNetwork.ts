import { ApiFailure } from '../phone/apiFailure';
import type { Phone } from '../phone/phone';

const slowMilliseconds = 2500;

const faultOf = (error: unknown): { errCode: number; errMsg: string } => {
  if (typeof error !== 'object' || error === null) return { errCode: -1, errMsg: String(error) };
  return {
    errCode: 'errCode' in error ? Number(error.errCode) : -1,
    errMsg: 'errMsg' in error ? String(error.errMsg) : String(error),
  };
};

/** Throws what the cloud answered as WeChat's client words it. */
export function cloudFailure(error: unknown): never {
  if (error instanceof ApiFailure) throw error;
  const { errCode, errMsg } = faultOf(error);
  const reason = `Error: errCode: ${errCode} | errMsg: ${errMsg.replace(/^cloud\.callFunction:fail /, '')}`;
  throw new ApiFailure(reason, errCode);
}

export async function waitWhereSlow({ host, timers }: Phone): Promise<void> {
  if (host.settings.network !== 'slow') return;
  await new Promise<void>((resolve) => {
    timers.setTimeout(() => resolve(), slowMilliseconds);
  });
}
