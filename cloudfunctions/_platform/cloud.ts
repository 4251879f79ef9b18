import cloud from 'wx-server-sdk';

type Condition = Readonly<Record<string, unknown>>;
type Change = { readonly data: object };
type Updated = Promise<{ readonly stats: { readonly updated: number } }>;

export interface Pipeline {
  match(condition: Condition): this;
  lookup(join: Condition): this;
  unwind(path: string | { readonly path: string; readonly includeArrayIndex: string }): this;
  project(fields: Condition): this;
  group(by: Condition): this;
  sort(order: Readonly<Record<string, 1 | -1>>): this;
  limit(most: number): this;
  count(field: string): this;
}
interface Aggregate extends Pipeline {
  end(): Promise<{ readonly list: readonly unknown[] }>;
}
interface Subpipeline extends Pipeline {
  done(): unknown;
}

type DocumentReference = {
  get(): Promise<{ readonly data: unknown }>;
  set(change: Change): Promise<unknown>;
  update(change: Change): Updated;
};
type Query = {
  update(change: Change): Updated;
  remove(): Promise<{ readonly stats: { readonly removed: number } }>;
  count(): Promise<{ readonly total: number }>;
};
type CollectionReference = {
  doc(id: string): DocumentReference;
  add(change: Change): Promise<unknown>;
  where(condition: Condition): Query;
  aggregate(): Aggregate;
};
type Database = {
  readonly command: Command;
  collection(name: string): CollectionReference;
};
type Command = {
  neq(value: unknown): Operator;
  gt(value: unknown): Operator;
  gte(value: unknown): Operator;
  lt(value: unknown): Operator;
  lte(value: unknown): Operator;
  in(values: readonly unknown[]): Operator;
  nin(values: readonly unknown[]): Operator;
  exists(value: boolean): Operator;
  not(operator: Operator): Operator;
  elemMatch(condition: Condition): Operator;
  and(...conditions: readonly unknown[]): Operator;
  or(...conditions: readonly unknown[]): Condition;
  expr(expression: unknown): Condition;
  inc(value: number): Operator;
  set(value: unknown): Operator;
  remove(): Operator;
  push(values: readonly unknown[] | { readonly each: readonly unknown[]; readonly slice: number }): Operator;
  pull(condition: unknown): Operator;
  readonly aggregate: {
    pipeline(): Subpipeline;
    eq(values: readonly [unknown, unknown]): Operator;
    lt(values: readonly [unknown, unknown]): Operator;
    sum(value: unknown): Operator;
    max(value: unknown): Operator;
    push(value: unknown): Operator;
    cond(choice: readonly [unknown, unknown, unknown]): Operator;
  };
};
type Operator = { readonly and?: unknown };

// The SDK's typings lag behind its API (no `throwOnNotFound`, an env symbol that `init` refuses, `void` promises).
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as unknown as string });
export const database = cloud.database({ throwOnNotFound: false } as object) as unknown as Database;

export const command = database.command;
export const subpipeline = () => command.aggregate.pipeline();

/** What WeChat says called the function: `wx_client`, `wx_http`, `wx_trigger` … */
export const callerSource = (): string => String(cloud.getWXContext().SOURCE ?? '');

/** Who WeChat says is calling. Never taken from a request and never answered; only ever stored sealed. */
export const callerOpenid = (): string | undefined => {
  const { OPENID } = cloud.getWXContext();
  return OPENID === undefined || OPENID === '' ? undefined : String(OPENID);
};
