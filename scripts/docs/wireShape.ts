import type * as v from 'valibot';

type Schema = v.GenericSchema;
/** What every kind of schema may carry; each kind has its own part of it. */
type Parts = {
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly wrapped?: Schema;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly pipe?: readonly (Schema | Rule)[];
};
type Rule = {
  readonly kind: 'validation' | 'transformation' | 'metadata';
  readonly type: string;
  readonly requirement?: unknown;
  readonly description?: string;
};

const isRule = (part: Schema | Rule): part is Rule => part.kind !== 'schema';
const isSchema = (option: unknown): option is Schema =>
  typeof option === 'object' && option !== null && 'kind' in option && option.kind === 'schema';

/** A schema in the notation of TypeScript, with its limits behind it: `string (1 to 40)`. */
export function wireShape(schema: Schema, indent = ''): string {
  // valibot's types hide the parts of a schema whose kind is not known.
  const parts = schema as Schema & Parts;
  const rules = (parts.pipe ?? []).filter(isRule);
  return baseShape(schema.type, parts, indent) + limits(rules);
}

function baseShape(type: string, parts: Parts, indent: string): string {
  if (parts.entries) return objectShape(parts.entries, indent);
  if (type === 'array' && parts.item) return `${bracketed(wireShape(parts.item, indent))}[]`;
  if (type === 'nullable' && parts.wrapped) return `${wireShape(parts.wrapped, indent)} | null`;
  if (type === 'optional' && parts.wrapped) return `${wireShape(parts.wrapped, indent)} | undefined`;
  if (type === 'literal') return quoted(parts.literal);
  if (parts.options)
    return parts.options.map((option) => (isSchema(option) ? wireShape(option, indent) : quoted(option))).join(' | ');
  return type;
}

function objectShape(entries: Readonly<Record<string, Schema>>, indent: string): string {
  const names = Object.keys(entries);
  if (names.length === 0) return '{}';
  const inner = `${indent}  `;
  const lines = Object.entries(entries).map(([name, entry]) => `${inner}${name}: ${wireShape(entry, inner)};`);
  return `{\n${lines.join('\n')}\n${indent}}`;
}

const bracketed = (shape: string): string => (shape.includes(' | ') && !shape.startsWith('{') ? `(${shape})` : shape);
const quoted = (value: unknown): string => (typeof value === 'string' ? `'${value}'` : String(value));

function limits(rules: readonly Rule[]): string {
  const one = (...types: readonly string[]) => rules.find(({ type }) => types.includes(type))?.requirement;
  const least = one('min_length', 'min_value');
  const most = one('max_length', 'max_value');
  const pattern = one('regex');
  const remarks = [
    ...rules.flatMap(({ type, description }) => (type === 'description' && description ? [description] : [])),
    ...(rules.some(({ type }) => type === 'iso_timestamp') ? ['an instant'] : []),
    ...(rules.some(({ type }) => type === 'integer') ? ['whole'] : []),
    ...(least !== undefined && most !== undefined ? [`${least} to ${most}`] : []),
    ...(least !== undefined && most === undefined ? [`at least ${least}`] : []),
    ...(least === undefined && most !== undefined ? [`at most ${most}`] : []),
    ...(pattern instanceof RegExp && !pattern.flags.includes('u') ? [pattern.source] : []),
  ];
  return remarks.length === 0 ? '' : ` (${remarks.join(', ')})`;
}
