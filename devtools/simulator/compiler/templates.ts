import { TmplGroup } from 'glass-easel-template-compiler';

interface TemplateProblem {
  readonly message: string;
  readonly isError: boolean;
  readonly startLine: number;
  readonly startColumn: number;
}

// Only warnings to glass-easel's compiler; WeChat's own refuses them.
const refusedWarnings: ReadonlySet<string> = new Set(['missing end tag', 'invalid end tag']);

// WXS answers `value.constructor` with the type's name.
const constructorRead = /([\w$]+(?:\.[\w$]+|\[[^\]]*\])*)\.constructor\b/g;
const wxsSuffixInRequire = /(require\(\s*['"][^'"]+)\.wxs(['"]\s*\))/g;
const stringLiteral = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g;
// WXS keeps the backslash of an escape it does not know, so getRegExp('\d') means a digit.
const unknownEscape = /\\(?:\\|(?![nrtbfv0xu'"\n])(.))/g;
const inlineWxs = /(<wxs\b[^>]*[^/]>)([\s\S]*?)(<\/wxs>)/g;

export function compileWxs(source: string): string {
  return source
    .replace(stringLiteral, (literal) =>
      literal.replace(unknownEscape, (sequence, character?: string) =>
        character === undefined ? sequence : `\\\\${character}`,
      ),
    )
    .replace(wxsSuffixInRequire, '$1$2')
    .replace(constructorRead, 'wxsTypeName($1)');
}

const wxsRuntime = `function(pattern, flags){return new RegExp(pattern, flags)},
function(){return arguments.length ? new Date(...arguments) : new Date()},
function(value){
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) return 'Array';
  return Object.prototype.toString.call(value).slice(8, -1);
}`;

/**
 * Compiles every wxml and wxs of a package into one JavaScript expression: path → template generator.
 * @throws Error naming file, line and column of each template the compiler refuses.
 */
export function compileTemplates(templates: ReadonlyMap<string, string>, wxs: ReadonlyMap<string, string>): string {
  const group = new TmplGroup();
  const refused: string[] = [];
  for (const [path, source] of wxs) group.addScript(path, compileWxs(source));
  for (const [path, source] of templates) {
    const compilable = source.replace(
      inlineWxs,
      (_, open: string, body: string, close: string) => `${open}${compileWxs(body)}${close}`,
    );
    const problems: TemplateProblem[] = group.addTmpl(path, compilable) ?? [];
    for (const { isError, message, startLine, startColumn } of problems) {
      if (isError || refusedWarnings.has(message))
        refused.push(`${path}.wxml:${startLine + 1}:${startColumn + 1} ${message}`);
    }
  }
  const expression = group.getTmplGenObjectGroups();
  group.free();
  if (refused.length > 0) throw new Error(`templates do not compile:\n${refused.join('\n')}`);
  return `(function(getRegExp,getDate,wxsTypeName){return ${expression}})(${wxsRuntime})`;
}
