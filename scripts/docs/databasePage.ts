import { databaseSchema } from '../../cloudfunctions/_platform/database';

type Index = {
  readonly name: string;
  readonly fields: readonly { readonly field: string; readonly direction: string }[];
  readonly unique: boolean;
};
type Schema = Readonly<Record<string, { readonly indexes: readonly Index[] }>>;

const arrows: Readonly<Record<string, string>> = { asc: '升序', desc: '降序' };

const fieldsOf = ({ fields }: Index): string =>
  fields.map(({ field, direction }) => `\`${field}\` ${arrows[direction] ?? direction}`).join(' → ');

function section([collection, { indexes }]: [string, Schema[string]]): string {
  if (indexes.length === 0) return `## ${collection}\n\n不需要另建索引。\n`;
  const rows = indexes.map((index) => `| ${index.name} | ${fieldsOf(index)} | ${index.unique ? '唯一' : '非唯一'} |`);
  return [`## ${collection}\n`, '| 索引名 | 字段（按此顺序） | 属性 |', '|---|---|---|', ...rows, ''].join('\n');
}

export async function databasePage(): Promise<string> {
  const schema: Schema = databaseSchema;
  const names = Object.keys(schema);
  return [
    '# 数据库：集合与索引\n',
    `共 ${names.length} 个集合，权限一律选「所有用户不可读写」：只有云函数读写它们。`,
    '`_id` 索引由平台自带，下面只列要手工新建的。\n',
    ...Object.entries(schema).map(section),
  ].join('\n');
}
