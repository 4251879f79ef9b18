import { databaseRefusal, invalidParameter, notEmulated } from '../cloudError';
import { limits } from '../limits';
import { type Fields, isFields } from './fields';
import { checkQuery } from './query';

/** The emulated stages of wx-server-sdk 4.0.2; mingo's $bucket puts a value that equals a boundary into the bucket below. */
const stages = new Set(
  '$addFields $count $group $limit $lookup $match $project $replaceRoot $sample $skip $sort $sortByCount $unwind'.split(
    ' ',
  ),
);

/** Of these mingo is known to leave the documents alone that it is given. */
const harmless = new Set('$count $group $limit $lookup $match $sample $skip $sort $sortByCount'.split(' '));

/** Throws for a stage that WeChat does not have or the local cloud does not emulate, in joins too. */
export function checkPipeline(pipeline: readonly Fields[]): void {
  for (const stage of pipeline) {
    const [name, ...more] = Object.keys(stage);
    if (name === undefined || more.length > 0) throw invalidParameter('a stage has exactly one name');
    if (!stages.has(name)) throw notEmulated(`aggregation stage ${name}`);
    if (name === '$match') checkQuery(isFields(stage.$match) ? stage.$match : {});
    if (name === '$limit') checkLimit(stage.$limit);
    if (name === '$lookup') checkLookup(stage.$lookup);
  }
}

function checkLimit(limit: unknown): void {
  if (typeof limit === 'number' && limit > limits.maximalRead) {
    throw databaseRefusal(`aggregation with limit(${limit}): WeChat gives at most ${limits.maximalRead} documents`);
  }
}

function checkLookup(lookup: unknown): void {
  if (!isFields(lookup)) throw invalidParameter('$lookup takes an object');
  const { from, as, localField, foreignField, pipeline } = lookup;
  if (typeof from !== 'string' || typeof as !== 'string') throw databaseRefusal('$lookup needs from and as');
  if (pipeline === undefined) {
    if (typeof localField === 'string' && typeof foreignField === 'string') return;
    throw databaseRefusal('$lookup needs localField and foreignField, or a pipeline');
  }
  if (localField !== undefined || foreignField !== undefined) {
    throw databaseRefusal('$lookup takes either localField and foreignField or a pipeline');
  }
  if (!Array.isArray(pipeline) || !pipeline.every(isFields)) throw databaseRefusal("$lookup's pipeline must be stages");
  checkPipeline(pipeline);
}

/** Whether a stage may write into the documents it is given, so that it must get copies of what is stored. */
export function mayChangeInput(pipeline: readonly Fields[]): boolean {
  return pipeline.some((stage) => {
    const [name = ''] = Object.keys(stage);
    if (name === '$project' && isFields(stage.$project)) return leavesOut(stage.$project);
    return !harmless.has(name);
  });
}

const leavesOut = (projection: Fields): boolean =>
  Object.values(projection).some((shown) => shown === 0 || shown === false || isFields(shown));
