import { base64Of } from '../api/base64';
import type { AskedFileUrl, CloudFileOutcome, CloudFiles, CloudFileUrl, CloudUpload } from '../phone/cloudFiles';

/**
 * Cloud storage behind the server that serves the phone: under `/phones/<id>/`, `PUT upload?path=`, `GET file?id=`,
 * `POST urls` and `POST remove`. A refusal is any status but 200, with `{ errCode, errMsg }`.
 */
export class HttpFiles implements CloudFiles {
  readonly #address: string;

  constructor(phoneId: string) {
    this.#address = `/phones/${encodeURIComponent(phoneId)}`;
  }

  /** By XMLHttpRequest, because fetch tells nothing of what it has sent. */
  upload({ cloudPath, content, onProgress, signal }: CloudUpload): Promise<string> {
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open('PUT', `${this.#address}/upload?path=${encodeURIComponent(cloudPath)}`);
      request.setRequestHeader('content-type', 'application/octet-stream');
      request.responseType = 'json';
      request.upload.addEventListener('progress', ({ loaded }) => onProgress(loaded));
      request.addEventListener('load', () => {
        if (request.status === 200) resolve(String(request.response?.fileID));
        else reject(request.response ?? refusal(`statusCode ${request.status}`));
      });
      request.addEventListener('error', () => reject(refusal('net::ERR_CONNECTION_REFUSED')));
      signal.addEventListener('abort', () => {
        request.abort();
        reject(refusal('abort'));
      });
      request.send(new Blob([content]));
    });
  }

  async download(fileId: string, signal: AbortSignal): Promise<string> {
    const response = await answered(fetch(this.urlOf(fileId), { signal }));
    return base64Of(new Uint8Array(await response.arrayBuffer()));
  }

  async temporaryUrls(files: readonly AskedFileUrl[]): Promise<readonly CloudFileUrl[]> {
    return (await this.#post('urls', { files })).fileList;
  }

  async remove(fileIDs: readonly string[]): Promise<readonly CloudFileOutcome[]> {
    return (await this.#post('remove', { fileIDs })).fileList;
  }

  urlOf(fileId: string): string {
    return `${this.#address}/file?id=${encodeURIComponent(fileId)}`;
  }

  async #post(what: string, body: object) {
    const headers = { 'content-type': 'application/json' };
    const request = fetch(`${this.#address}/${what}`, { method: 'POST', headers, body: JSON.stringify(body) });
    return (await answered(request)).json();
  }
}

const refusal = (errMsg: string) => ({ errCode: -1, errMsg });

async function answered(asked: Promise<Response>): Promise<Response> {
  const response = await asked.catch((cause: unknown) => {
    throw refusal(String(cause));
  });
  if (response.status !== 200) throw await response.json().catch(() => refusal(`statusCode ${response.status}`));
  return response;
}
