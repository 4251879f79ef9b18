import { ApiFailure } from '../phone/apiFailure';
import { showDocument } from '../sheets/documentPanel';
import { type ApiFamily, asyncApi } from './asyncApi';
import { bytesOf } from './base64';

interface DocumentOptions {
  readonly filePath: string;
  readonly fileType?: string;
}

const kinds = ['doc', 'docx', 'xls', 'xlsx', 'ppt', 'pptx', 'pdf'];
const endingOf = (path: string): string => /\.(\w{1,10})$/.exec(path)?.[1]?.toLowerCase() ?? '';

export const documents: ApiFamily = (phone) => ({
  openDocument: asyncApi<DocumentOptions>(phone, 'openDocument', ({ filePath, fileType }) => {
    const base64 = typeof filePath === 'string' ? phone.files.read(filePath) : undefined;
    if (base64 === undefined) throw new ApiFailure(`file doesn't exist`);
    const kind = fileType ?? endingOf(filePath);
    if (!kinds.includes(kind)) throw new ApiFailure('filetype not supported');
    showDocument(phone, { kind, bytes: bytesOf(base64).length });
    return undefined;
  }),
});
