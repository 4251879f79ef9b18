import { messageKinds } from '../../domain/notice/notice';
import { messageTemplates } from '../../locales/zh-CN/message/templates';

function section(kind: (typeof messageKinds)[number]): string {
  const { title, fields } = messageTemplates[kind];
  const rows = fields.map(({ name, label }) => `| ${label} | \`${name}\` |`);
  return [`## ${kind}：${title}\n`, '| 关键词 | 字段 |', '|---|---|', ...rows, ''].join('\n');
}

/** What a deployer chooses in WeChat's console, kind by kind. */
export async function messagesPage(): Promise<string> {
  const example = Object.fromEntries(messageKinds.map((kind) => [kind, `${kind} 的模板 ID`]));
  return [
    '# 订阅消息模板\n',
    `共 ${messageKinds.length} 种消息，各选一个**一次性订阅**模板。关键词的顺序和类型要与下表一致；`,
    '编号由公众平台给出，不同的话照实写进 `TONGXIN_MESSAGE_TEMPLATES`（见[部署](../deployment.md)）。\n',
    ...messageKinds.map(section),
    '## 环境变量\n',
    '```json',
    JSON.stringify(example, null, 2),
    '```',
    '',
  ].join('\n');
}
