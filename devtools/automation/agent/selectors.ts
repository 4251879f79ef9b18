import selectorParser from 'postcss-selector-parser';
import { builtinTags, domTagName } from '../../simulator/phone/tagNames';

const onDom = selectorParser((selectors) => {
  selectors.walkTags((tag) => {
    tag.value = tag.value === 'page' ? 'wx-page' : domTagName(tag.value);
  });
  selectors.walkCombinators((combinator) => {
    // The DOM of the phone is one flat tree: what lies in a component's shadow is a descendant.
    if (combinator.value === '>>>') combinator.value = ' ';
  });
});

/** A selector as a mini-program's author writes it, over the phone's DOM. @throws Error when it is none. */
export const domSelector = (selector: string): string => onDom.processSync(selector);

const step = /(^|\/|::)([a-z][a-z-]*)(?![\w-]*(?:\(|::|-|\w))/g;

/** An XPath over the phone's DOM: `//view[@class="card"]/text`. */
export const domXpath = (xpath: string): string =>
  xpath.replace(step, (whole, before: string, tag: string) => (builtinTags.has(tag) ? `${before}wx-${tag}` : whole));
