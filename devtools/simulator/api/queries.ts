import type { ApiFamily } from './asyncApi';
import { createIntersectionObserver } from './intersectionObserver';
import { type ComponentCaller, createSelectorQuery } from './selectorQuery';

export const queries: ApiFamily = (phone) => ({
  createSelectorQuery: () => createSelectorQuery(phone),
  createIntersectionObserver: (caller?: ComponentCaller, options?: object) =>
    createIntersectionObserver(phone, caller, options),
});
