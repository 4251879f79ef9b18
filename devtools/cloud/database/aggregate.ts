import { databaseRefusal, invalidParameter, notEmulated } from '../cloudError';
import { limits } from '../limits';
import type { DocumentStore } from './documentStore';
import { writeText } from './documentText';
import { copyOf, type Fields, isFields } from './fields';
import { runPipeline } from './mongoSemantics';
import { matching } from './read';

export type Stage = Fields;

/** The emulated stages of wx-server-sdk 4.0.2; mingo's $bucket puts a value that equals a boundary into the bucket below. */
const stages = new Set(
  '$addFields $count $group $limit $lookup $match $project $replaceRoot $sample $skip $sort $sortByCount $unwind'.split(
    ' ',
  ),
);

/** Runs a pipeline over the newest version of every document; the results as EJSON text. */
export function aggregate(store: DocumentStore, collectionName: string, pipeline: readonly Stage[]): string[] {
  checkPipeline(pipeline);
  const collection = store.collection(collectionName);
  const first = pipeline[0]?.$match;
  const query = isFields(first) ? first : {};
  const rest = isFields(first) ? pipeline.slice(1) : pipeline;
  const input = copies([...matching(collection, query)].map((document) => document.fields));
  const joined = new Map<string, Fields[]>();
  const collectionResolver = (name: string): Fields[] => {
    const known = joined.get(name);
    if (known) return known;
    // As in MongoDB, an unknown collection is an empty one here.
    const from = store.find(name);
    const documents = from ? copies([...matching(from, {})].map((document) => document.fields)) : [];
    joined.set(name, documents);
    return documents;
  };
  const results = runPipeline(rest, input, collectionResolver);
  if (results.length > limits.aggregateReadWithoutLimit && !pipeline.some((stage) => '$limit' in stage)) {
    throw databaseRefusal(
      `aggregation of ${results.length} results without limit(): WeChat would return ${limits.aggregateReadWithoutLimit} of them`,
    );
  }
  return results.map(writeText);
}

/** Stages may change what they are given, and stored documents are frozen. */
const copies = (documents: readonly Fields[]): Fields[] => documents.map((fields) => copyOf(fields));

function checkPipeline(pipeline: readonly Stage[]): void {
  for (const stage of pipeline) {
    const [name, ...more] = Object.keys(stage);
    if (name === undefined || more.length > 0) throw invalidParameter('a stage has exactly one name');
    if (!stages.has(name)) throw notEmulated(`aggregation stage ${name}`);
    if (name === '$lookup') checkLookup(stage.$lookup);
  }
}

function checkLookup(lookup: unknown): void {
  if (!isFields(lookup)) throw invalidParameter('$lookup takes an object');
  if (!Array.isArray(lookup.pipeline)) return;
  if ('localField' in lookup || 'foreignField' in lookup) {
    throw databaseRefusal('$lookup takes either localField and foreignField or a pipeline');
  }
  checkPipeline(lookup.pipeline.filter(isFields));
}
