import { Aggregator } from 'mingo/aggregator';
import { Context, evalExpr } from 'mingo/core';
import * as accumulator from 'mingo/operators/accumulator';
import * as expression from 'mingo/operators/expression';
import * as pipeline from 'mingo/operators/pipeline';
import * as projection from 'mingo/operators/projection';
import * as query from 'mingo/operators/query';
import { Query } from 'mingo/query';
import type { Options } from 'mingo/types';
import { update } from 'mingo/updater';
import { compare, MingoError } from 'mingo/util';
import { databaseRefusal } from '../cloudError';
import type { Fields } from './fields';

type Expression = (document: unknown, argument: unknown, options: Options) => boolean;

/** In an expression MongoDB compares values of different types too, in a fixed order; mingo calls them incomparable. */
const comparison =
  (holds: (order: number) => boolean): Expression =>
  (document, argument, options) => {
    const operands: unknown = evalExpr(document, argument, options);
    if (!Array.isArray(operands) || operands.length !== 2) throw databaseRefusal('a comparison takes two operands');
    return holds(compare(operands[0], operands[1]));
  };

const context = Context.init({
  accumulator,
  expression: {
    ...expression,
    $gt: comparison((order) => order > 0),
    $gte: comparison((order) => order >= 0),
    $lt: comparison((order) => order < 0),
    $lte: comparison((order) => order <= 0),
  },
  pipeline,
  projection,
  query,
});
const options = { context, scriptEnabled: false };

export const queryOf = (condition: Fields): Query<Fields> => asRefusal(() => new Query<Fields>(condition, options));

/** Runs the stages; they may change the documents they are given. */
export function runPipeline(
  stages: readonly Fields[],
  documents: Fields[],
  collectionResolver: (name: string) => Fields[],
): Fields[] {
  return asRefusal(() => new Aggregator([...stages], { ...options, collectionResolver }).run<Fields>(documents));
}

/** Changes the document in place; true if anything changed. */
export function updateInPlace(document: Fields, changes: Fields): boolean {
  const settings = { cloneMode: 'none', queryOptions: options } as const;
  // mingo types its modifier by the document's own type, which is not known here.
  return asRefusal(() => update(document, changes as object, [], {}, settings)).length > 0;
}

/** What mingo refuses, the database refuses. */
export function asRefusal<Result>(act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    if (error instanceof MingoError) throw databaseRefusal(error.message);
    throw error;
  }
}
