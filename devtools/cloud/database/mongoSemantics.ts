import { Aggregator } from 'mingo/aggregator';
import { Context, evalExpr } from 'mingo/core';
import type { Iterator } from 'mingo/lazy';
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

const operators = {
  accumulator,
  expression: {
    ...expression,
    $gt: comparison((order) => order > 0),
    $gte: comparison((order) => order >= 0),
    $lt: comparison((order) => order < 0),
    $lte: comparison((order) => order <= 0),
  },
  projection,
  query,
};
const options = { context: Context.init({ ...operators, pipeline }), scriptEnabled: false };

export const queryOf = (condition: Fields): Query<Fields> => asRefusal(() => new Query<Fields>(condition, options));

/** A stage of its own: takes the documents one by one, with the stage's argument. */
export type Stage = (documents: Iterator, argument: unknown, options: Options) => Iterator;

/** Runs stages with values for `$$name` variables; stages may change the documents they are given. */
export type RunPipeline = (stages: readonly Fields[], documents: Fields[], variables: Fields) => Fields[];

/** A runner whose `$lookup` is ours: mingo's walks the whole joined collection for every document. */
export function pipelineRunner($lookup: Stage): RunPipeline {
  const context = Context.init({ ...operators, pipeline: { ...pipeline, $lookup } });
  return (stages, documents, variables) =>
    asRefusal(() => new Aggregator([...stages], { context, scriptEnabled: false, variables }).run<Fields>(documents));
}

export const evaluate = (document: Fields, argument: unknown, settings: Options): unknown =>
  evalExpr(document, argument, settings);

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
