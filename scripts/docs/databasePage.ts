import type { CollectionDeclaration, IndexDeclaration } from '../../cloudfunctions/_platform/declaration';
import { declaredCollections } from '../../cloudfunctions/_records/schema';
import { retentionText } from '../../locales/zh-CN/app/retention';

const arrows: Readonly<Record<string, string>> = { asc: '升序', desc: '降序' };

const fieldsOf = ({ fields }: IndexDeclaration): string =>
  fields.map(({ field, direction }) => `\`${field}\` ${arrows[direction] ?? direction}`).join(' → ');

const retentionWords: Readonly<Record<string, string | ((days: number) => string)>> = retentionText;

function keptUntil({ name, retention: { until, days, dueField } }: CollectionDeclaration): string {
  const words = retentionWords[until];
  if (typeof words !== 'function') throw new Error(`no text says until when ${name} is kept (${until})`);
  return `${words(days)}${dueField === null ? '' : `，${retentionText.byTimer}（\`${dueField}\`）`}`;
}

function section(collection: CollectionDeclaration): string {
  const { name, version, indexes } = collection;
  const head = `## ${name}\n\n结构第 ${version} 版；保存期限：${keptUntil(collection)}。\n`;
  if (indexes.length === 0) return `${head}\n不需要另建索引。\n`;
  const rows = indexes.map((index) => `| ${index.name} | ${fieldsOf(index)} | ${index.unique ? '唯一' : '非唯一'} |`);
  return [head, '| 索引名 | 字段（按此顺序） | 属性 |', '|---|---|---|', ...rows, ''].join('\n');
}

export async function databasePage(): Promise<string> {
  return [
    '# 数据库：集合与索引\n',
    `共 ${declaredCollections.length} 个集合，权限一律选「所有用户不可读写」：只有云函数读写它们。`,
    '`_id` 索引由平台自带，下面只列要手工新建的。\n',
    ...declaredCollections.map(section),
  ].join('\n');
}
