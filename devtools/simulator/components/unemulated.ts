import { builtinTags } from '../phone/tagNames';
import type { Builtin } from './builtin';

/** A tag that WeChat has and the simulator has not: it says so when a page uses it. */
export function unemulated(emulated: ReadonlySet<string>): Builtin[] {
  return [...builtinTags]
    .filter((tag) => !emulated.has(tag))
    .map((tag) => ({
      tag,
      create: ({ phone }) => {
        phone.raise(new Error(`<${tag}> is not emulated`));
        return undefined;
      },
    }));
}
