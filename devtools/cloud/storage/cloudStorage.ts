import { join } from 'node:path';
import type { CloudClock } from '../clock';
import type { Action } from '../server/databaseActions';
import { type ClientFiles, clientFiles } from './clientFiles';
import { diskShelf } from './diskShelf';
import { memoryShelf } from './fileShelf';
import { FileStore } from './fileStore';
import { Signatures } from './signature';
import { storageActions } from './storageActions';
import type { StorageServerOptions } from './storageServer';
import { TemporaryUrls } from './temporaryUrls';

export type CloudStorageOptions = {
  /** where the cloud's data is kept; null: in memory only */
  readonly dataDirectory: string | null;
  readonly clock: CloudClock;
  /** of the server that serves it, once that listens */
  readonly origin: () => string;
  readonly fileBytes: number;
};

/** Cloud storage as each side reaches it. */
export type CloudStorage = {
  readonly actions: { readonly [action: string]: Action };
  readonly served: StorageServerOptions;
  readonly ofClients: ClientFiles;
  removeAll(): Promise<void>;
  /** Resolves when no change is under way any more. */
  idle(): Promise<void>;
};

/** @throws when the data directory holds files of another kind */
export function openCloudStorage({ dataDirectory, clock, origin, fileBytes }: CloudStorageOptions): CloudStorage {
  const files = new FileStore(dataDirectory === null ? memoryShelf() : diskShelf(join(dataDirectory, 'files')));
  const urls = new TemporaryUrls(new Signatures(), () => Math.floor(clock.now() / 1000), origin);
  return {
    actions: storageActions(files, urls),
    served: { files, urls, fileBytes },
    ofClients: clientFiles(files, urls, fileBytes),
    removeAll: () => files.removeAll(),
    idle: () => files.idle(),
  };
}
