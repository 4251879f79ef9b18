import * as v from 'valibot';
import { invalidParameter } from '../cloudError';

const text = v.string();
const optionalText = v.optional(v.string());

/** What travels with every action. */
export const envelope = v.looseObject({
  action: text,
  wxCloudApiToken: optionalText,
  tcb_sessionToken: optionalText,
});

const onCollection = { collectionName: text, transactionId: optionalText };

/** The bodies the SDK sends, action by action; query, data, order, projection and stageValue are EJSON text. */
export const bodies = {
  add: v.object({ ...onCollection, data: v.array(text) }),
  get: v.object({
    ...onCollection,
    query: optionalText,
    queryType: v.picklist(['DOC', 'WHERE']),
    order: optionalText,
    projection: optionalText,
    offset: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
    limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  }),
  count: v.object({ ...onCollection, query: optionalText }),
  modify: v.object({
    ...onCollection,
    query: optionalText,
    queryType: v.picklist(['DOC', 'WHERE']),
    data: text,
    multi: v.boolean(),
    merge: v.boolean(),
    upsert: v.boolean(),
  }),
  remove: v.object({
    ...onCollection,
    query: optionalText,
    queryType: v.picklist(['DOC', 'WHERE']),
    multi: v.boolean(),
  }),
  aggregate: v.object({
    collectionName: text,
    stages: v.array(v.object({ stageKey: text, stageValue: text })),
  }),
  addCollection: v.object({ collectionName: text }),
  endTransaction: v.object({ transactionId: text }),
  callFunction: v.object({ function_name: text, request_data: optionalText }),
};

export type GetBody = v.InferOutput<typeof bodies.get>;
export type ModifyBody = v.InferOutput<typeof bodies.modify>;
export type RemoveBody = v.InferOutput<typeof bodies.remove>;

/** Throws INVALID_PARAM, naming the field, for a body of another shape. */
export function parseBody<Schema extends v.GenericSchema>(schema: Schema, body: unknown): v.InferOutput<Schema> {
  const result = v.safeParse(schema, body);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw invalidParameter(`${v.getDotPath(issue) ?? 'body'}: ${issue.message}`);
}
