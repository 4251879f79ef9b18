import type { CloudFiles } from '../phone/cloudFiles';
import type { LogEntry, PhoneHost, PhoneSettings, PhoneStorage, WeChatLine } from '../phone/phoneHost';
import { HttpFiles } from './httpFiles';
import { HttpWeChat } from './httpWeChat';
import { isFramed } from './parentWindow';

interface HttpHostParts {
  readonly phoneId: string;
  readonly settings: PhoneSettings;
  readonly storage: PhoneStorage;
  readonly memory: PhoneStorage;
  readonly scan: () => Promise<string | null>;
}

interface CallAnswer {
  readonly result?: unknown;
  readonly requestID?: string;
  readonly errCode?: number;
  readonly errMsg?: string;
}

/** A phone whose cloud answers at `POST /phones/<id>/call`. */
export class HttpHost implements PhoneHost {
  readonly phoneId: string;
  readonly settings: PhoneSettings;
  readonly storage: PhoneStorage;
  readonly memory: PhoneStorage;
  readonly weChat: WeChatLine;
  readonly cloudFiles: CloudFiles;
  readonly scanCode: () => Promise<string | null>;

  constructor({ phoneId, settings, storage, memory, scan }: HttpHostParts) {
    this.phoneId = phoneId;
    this.settings = settings;
    this.storage = storage;
    this.memory = memory;
    this.weChat = new HttpWeChat(phoneId, settings);
    this.cloudFiles = new HttpFiles(phoneId);
    this.scanCode = scan;
  }

  async callFunction(name: string, data: unknown): Promise<{ result: unknown; requestID: string }> {
    const answer = await this.#post({ name, data });
    if (answer.errCode !== undefined && answer.errCode !== 0) {
      throw { errCode: answer.errCode, errMsg: answer.errMsg ?? '' };
    }
    return { result: answer.result, requestID: answer.requestID ?? '' };
  }

  log({ level, args }: LogEntry): void {
    console[level](...args);
  }

  onException(error: Error): void {
    if (isFramed) {
      const { phoneId } = this;
      parent.postMessage({ type: 'phone-exception', phoneId, message: error.message }, location.origin);
    }
  }

  async #post(body: object): Promise<CallAnswer> {
    try {
      const response = await fetch(`/phones/${encodeURIComponent(this.phoneId)}/call`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      return await response.json();
    } catch (cause) {
      throw { errCode: -1, errMsg: `request:fail ${cause instanceof Error ? cause.message : String(cause)}` };
    }
  }
}
