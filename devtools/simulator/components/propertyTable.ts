import type { typeUtils } from 'glass-easel';

export type PropertyTable = Readonly<
  Record<string, typeUtils.PropertyType | { type: typeUtils.PropertyType; value: unknown }>
>;
