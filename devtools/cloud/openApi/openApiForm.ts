import Busboy from '@fastify/busboy';
import { invalidParameter } from '../cloudError';

/** An open API call as the SDK posts it: a multipart form, whose `requestData` is protobuf. */
export type OpenApiForm = {
  readonly apiName: string;
  readonly requestData: Buffer;
  /** Of the invocation that makes the call. */
  readonly sessionToken: string;
};

/** @throws INVALID_PARAM for any other form */
export async function readOpenApiForm(contentType: string, body: Buffer): Promise<OpenApiForm> {
  const fields = await readFields(contentType, body);
  const text = (name: string) => fields.get(name)?.toString() ?? '';
  const requestData = fields.get('requestData');
  if (text('action') !== 'wx.openApi' || !requestData) throw invalidParameter('the form is no call of an open API');
  return { apiName: text('apiName'), requestData, sessionToken: text('tcb_sessionToken') };
}

async function readFields(contentType: string, body: Buffer): Promise<Map<string, Buffer>> {
  const fields = new Map<string, Buffer>();
  await new Promise<void>((resolve, reject) => {
    const parser = Busboy({ headers: { 'content-type': contentType } });
    parser.on('field', (name, value) => fields.set(name, Buffer.from(value)));
    // A part declared as application/octet-stream is a file to it, and keeps its bytes.
    parser.on('file', (name, stream) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => fields.set(name, Buffer.concat(chunks)));
    });
    parser.on('finish', resolve);
    parser.on('error', reject);
    parser.end(body);
  }).catch((error) => {
    throw invalidParameter(`not a form: ${String(error)}`);
  });
  return fields;
}
