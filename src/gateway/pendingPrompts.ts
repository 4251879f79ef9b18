import * as v from 'valibot';
import { messageKinds } from '../../domain/notice/notice';
import { forget, readStored, store } from '../device/localStore';
import { newRequestId } from '../device/pendingRequest';

const key = 'pending.prompts';
/** Fewer than the server remembers: none of these can count twice. */
const most = 10;

const prompts = v.array(v.object({ requestId: v.string(), accepted: v.array(v.picklist(messageKinds)) }));
type PendingPrompt = v.InferOutput<typeof prompts>[number];

const pendingPrompts = (): readonly PendingPrompt[] => readStored(key, prompts) ?? [];

/**
 * WeChat's prompts whose answers the server may not have heard yet, each under an id of its own, this one last. They are
 * kept also when the app is closed before they are sent.
 */
export function withPrompt(accepted: PendingPrompt['accepted']): readonly PendingPrompt[] {
  const pending = [...pendingPrompts(), { requestId: newRequestId(), accepted }].slice(-most);
  store(key, pending);
  return pending;
}

export const promptNoted = ({ requestId }: PendingPrompt): boolean =>
  store(
    key,
    pendingPrompts().filter((one) => one.requestId !== requestId),
  );

/** Nothing that was accepted before is to be sent any more. */
export const forgetPrompts = (): void => forget(key);
