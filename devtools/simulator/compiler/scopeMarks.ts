/**
 * A component says only when its script runs whether its styles are isolated, so compiled style sheets carry these
 * marks until then.
 */
export const classScopeMark = '__class_scope__';
export const hostScopeMark = '__host_scope__';

/** @param scope the component's style scope, or undefined where it shares the page's. */
export function withScope(css: string, scope: string | undefined): string {
  return css
    .replaceAll(classScopeMark, scope === undefined ? '' : `${scope}--`)
    .replaceAll(hostScopeMark, scope ?? 'none');
}
