import { subpipeline } from './cloud';

/** A stage that brings one known document of another collection along, so that a whole decision costs one request. */
export const joinDocument = (
  from: string,
  id: string,
  fields: Readonly<Record<string, unknown>> | null,
  as: string = from,
) => {
  const found = subpipeline().match({ _id: id }).limit(1);
  return { from, pipeline: (fields === null ? found : found.project(fields)).done(), as };
};

export const join = (from: string, localField: string, foreignField: string, as = from) => ({
  from,
  localField,
  foreignField,
  as,
});
