import { moduleParameters } from './moduleParameters';

/**
 * Wraps the package's scripts into one object expression: path → function of `moduleParameters`.
 * The outer function is sloppy so that it may name a parameter `eval`; the script keeps its own strictness inside.
 */
export function compileScripts(scripts: ReadonlyMap<string, string>): string {
  const parameters = moduleParameters.join(',');
  const modules = [...scripts].map(
    ([path, source]) => `${JSON.stringify(path)}:function(${parameters}){(function(){${source}\n}).call(exports)}`,
  );
  return `{${modules.join(',\n')}}`;
}
