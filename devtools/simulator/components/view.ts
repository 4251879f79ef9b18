import type { Builtin } from './builtin';

export const view: Builtin = {
  tag: 'view',
  styles: 'wx-view { display: block; }',
};

export const coverView: Builtin = {
  tag: 'cover-view',
  styles: 'wx-cover-view { display: block; line-height: 1.2; overflow: hidden; white-space: nowrap; }',
};

/** Leaves its place in the page: WeChat draws it above everything else. */
export const rootPortal: Builtin = {
  tag: 'root-portal',
  properties: { enable: { type: Boolean, value: true } },
  styles: 'wx-root-portal { display: contents; }',
};
