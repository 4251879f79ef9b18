import { parseArgs } from 'node:util';
import { inProject } from '../scripts/projectRoot';

export type StartOptions = {
  /** The first port to try; 0 for any free one. */
  readonly port: number;
  readonly dataDirectory: string;
};

const usualPort = 5105;

/** `--port` and `--data`, else TONGXIN_PORT and TONGXIN_DATA, else the usual ones. */
export function startOptions(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): StartOptions {
  const { values } = parseArgs({
    args: [...words],
    options: { port: { type: 'string' }, data: { type: 'string' } },
  });
  const port = Number(values.port ?? environment.TONGXIN_PORT ?? usualPort);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`--port must be 0–65535, not ${values.port}`);
  return { port, dataDirectory: values.data ?? environment.TONGXIN_DATA ?? inProject('.local/demo') };
}
