import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { cloudFunctionNames } from '../buildCloudFunctions';
import { inProject } from '../projectRoot';

const shape = v.object({
  timeout: v.number(),
  permissions: v.object({ openapi: v.array(v.string()) }),
  triggers: v.optional(v.array(v.object({ config: v.string() })), []),
});

function row(name: string): string {
  const file = inProject('cloudfunctions', name, 'config.json');
  if (!existsSync(file)) throw new Error(`${name} has no config.json`);
  const { timeout, permissions, triggers } = v.parse(shape, JSON.parse(readFileSync(file, 'utf8')));
  const listed = (texts: readonly string[]) => texts.map((text) => `\`${text}\``).join('、') || '—';
  return `| \`${name}\` | ${timeout} 秒 | ${listed(triggers.map(({ config }) => config))} | ${listed(permissions.openapi)} |`;
}

/** Every function of a deployment, with what its config.json asks for. */
export async function functionsPage(): Promise<string> {
  const names = cloudFunctionNames();
  return [
    '# 云函数\n',
    `共 ${names.length} 个。定时触发器和云调用权限写在各自的 \`config.json\` 里，随「上传并部署」生效；`,
    '触发器还要在函数上点右键「上传触发器」一次。\n',
    '| 函数 | 超时 | 定时触发器 | 云调用 |',
    '|---|---|---|---|',
    ...names.map(row),
    '',
  ].join('\n');
}
