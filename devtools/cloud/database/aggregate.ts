import { databaseRefusal } from '../cloudError';
import { limits } from '../limits';
import type { DocumentStore } from './documentStore';
import { writeText } from './documentText';
import { copyOf, type Fields, isFields } from './fields';
import { inputOf, queryForJoin } from './join';
import { evaluate, pipelineRunner, type RunPipeline } from './mongoSemantics';
import { checkPipeline, mayChangeInput } from './pipelineRules';
import { matching } from './read';

/** Runs pipelines over the newest version of every document. */
export class Aggregations {
  readonly #run: RunPipeline;

  constructor(private readonly store: DocumentStore) {
    this.#run = pipelineRunner((documents, lookup, options) =>
      documents.map((document: Fields) => {
        if (!isFields(lookup)) return document;
        const own = evaluate(document, lookup.let ?? {}, options);
        // A join within a join sees the outer one's variables too.
        const variables = { ...options.variables, ...(isFields(own) ? own : {}) };
        // Copies, since the stages after the join may change what it brought along.
        const joined = this.#joined(document, lookup, variables).map((fields) => copyOf(fields));
        return { ...document, [String(lookup.as)]: joined };
      }),
    );
  }

  /** The results as EJSON text. */
  run(collectionName: string, pipeline: readonly Fields[]): string[] {
    checkPipeline(pipeline);
    const input = inputOf(this.store.collection(collectionName), pipeline, {});
    const results = this.#run(pipeline, safeFor(pipeline, input), {});
    if (results.length > limits.aggregateReadWithoutLimit && !pipeline.some((stage) => '$limit' in stage)) {
      throw databaseRefusal(
        `aggregation of ${results.length} results without limit(): WeChat would return ${limits.aggregateReadWithoutLimit} of them`,
      );
    }
    return results.map(writeText);
  }

  /** What a `$lookup` brings along; as in MongoDB, an unknown collection is an empty one here. */
  #joined(document: Fields, lookup: Fields, variables: Fields): Fields[] {
    const from = this.store.find(String(lookup.from));
    if (!from) return [];
    if (Array.isArray(lookup.pipeline)) {
      const pipeline: Fields[] = lookup.pipeline;
      return this.#run(pipeline, safeFor(pipeline, inputOf(from, pipeline, variables)), variables);
    }
    const query = queryForJoin(document, String(lookup.localField), String(lookup.foreignField));
    return [...matching(from, query)].map(({ fields }) => fields);
  }
}

const safeFor = (pipeline: readonly Fields[], documents: Fields[]): Fields[] =>
  mayChangeInput(pipeline) ? documents.map((fields) => copyOf(fields)) : documents;
