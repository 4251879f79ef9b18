import path from 'node:path';
import postcss, { type AtRule, type Declaration, type Root } from 'postcss';
import selectorParser from 'postcss-selector-parser';
import { domTagName } from '../phone/tagNames';
import { inPhoneUnits } from './phoneUnits';
import { classScopeMark, hostScopeMark } from './scopeMarks';

export interface CompiledStyles {
  readonly styles: Record<string, string>;
  readonly fontFaces: string;
}

const relativeUrl = /url\(\s*(['"]?)(?!data:|https?:|\/\/|#)([^'")]+)\1\s*\)/g;

function absoluteFrom(file: string, reference: string): string {
  const folder = reference.startsWith('/') ? '' : path.posix.dirname(file);
  return path.posix.join(folder, reference.replace(/^\//, ''));
}

const hostSelector = `[wx-host="${hostScopeMark}"]`;

const scopeSelector = selectorParser((selectors) => {
  selectors.walkClasses((name) => {
    name.value = `${classScopeMark}${name.value}`;
  });
  selectors.walkTags((tag) => {
    tag.value = tag.value === 'page' ? 'wx-page' : domTagName(tag.value);
  });
  selectors.walkPseudos((pseudo) => {
    if (pseudo.value === ':host') pseudo.replaceWith(...selectorParser().astSync(hostSelector).nodes);
  });
});

function withImports(file: string, sources: ReadonlyMap<string, string>, seen: Set<string>): Root {
  const root = postcss.parse(sources.get(file) ?? '', { from: file });
  root.walkAtRules('import', (rule) => {
    const reference = /["']([^"']+)["']/.exec(rule.params)?.[1];
    const imported = reference === undefined ? undefined : absoluteFrom(file, reference);
    if (imported === undefined || !sources.has(imported)) {
      throw rule.error(`imported style sheet not found: ${rule.params}`);
    }
    if (seen.has(imported)) {
      rule.remove();
      return;
    }
    seen.add(imported);
    rule.replaceWith(withImports(imported, sources, seen).nodes);
  });
  root.walkDecls((declaration) => resolveUrls(declaration, file));
  return root;
}

function resolveUrls(declaration: Declaration, file: string): void {
  declaration.value = declaration.value.replace(
    relativeUrl,
    (_, quote: string, reference: string) => `url(${quote}package/${absoluteFrom(file, reference)}${quote})`,
  );
}

function isInsideKeyframes(node: postcss.Rule): boolean {
  return node.parent?.type === 'atrule' && /keyframes$/.test((node.parent as AtRule).name);
}

/**
 * Turns wxss sources (by path with extension) into css (by path without), imports inlined.
 * @throws CssSyntaxError naming file, line and column.
 */
export function compileStyles(sources: ReadonlyMap<string, string>): CompiledStyles {
  const styles: Record<string, string> = {};
  const fontFaces = new Set<string>();
  for (const file of sources.keys()) {
    const root = withImports(file, sources, new Set([file]));
    root.walkAtRules('font-face', (rule) => {
      fontFaces.add(rule.toString());
      rule.remove();
    });
    root.walkRules((rule) => {
      if (!isInsideKeyframes(rule)) rule.selector = scopeSelector.processSync(rule.selector);
    });
    root.walkDecls((declaration) => {
      declaration.value = inPhoneUnits(declaration.value);
    });
    root.walkAtRules('media', (rule) => {
      rule.params = rule.params.replace(/([\d.]+)rpx/g, (_, amount: string) => `${Number(amount) / 2}px`);
    });
    styles[file.replace(/\.wxss$/, '')] = root.toString();
  }
  return { styles, fontFaces: [...fontFaces].join('\n') };
}
