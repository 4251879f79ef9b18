import type { DatabaseSchema } from './databaseSchema';
import type { HttpRoutes } from './httpAccess/httpAccessServer';
import type { MessageTemplate } from './openApi/messageTemplate';
import type { ObjectionableWords } from './openApi/msgSecCheck';

export type LocalCloudOptions = {
  /** null: in memory only */
  dataDirectory: string | null;
  /** holds `<name>/index.js`, built, and beside it config.json */
  functionsDirectory: string;
  /** collections that exist from the start, and their indexes */
  schema: DatabaseSchema;
  functionEnvironment?: Record<string, string>;
  /** default: any free one */
  port?: number;
  /** added to every database request */
  latencyMs?: number;
  /** default 2 */
  workersPerFunction?: number;
  /** `running`: the timers of the functions' config.json fire by the cloud's clock; `manual` (default): only through runTimer */
  timers?: 'running' | 'manual';
  /** subscribe messages that may be sent; default: none */
  messageTemplates?: readonly MessageTemplate[];
  /** what msgSecCheck objects to; default: nothing */
  objectionableWords?: ObjectionableWords;
  /** functions that are reached over HTTP access, by the first part of the path; default: none, and no such server */
  httpRoutes?: HttpRoutes;
  /** how many bytes a stored file may have; default 100 MB */
  storedFileBytes?: number;
  /** false: the process may end while the cloud still runs; default true */
  keepsProcess?: boolean;
  /** pages of the published mini-program, without a leading slash; default: none that a mini-program code could be checked for */
  pages?: readonly string[];
};
