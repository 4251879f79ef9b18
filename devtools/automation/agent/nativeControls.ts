import type { TabBarItem } from '../../simulator/compiler/compiledPackage';

/** What a person touches outside the pages, under the names of the client's `native()`. */
export interface Control {
  readonly action: string;
  /** Of the tab, for `switchTab`. */
  readonly url?: string | undefined;
}

/** @throws Error when it is not on the screen, or not emulated. */
export function elementOfControl(control: Control, tabs: readonly TabBarItem[]): HTMLElement {
  const selector = selectors[control.action];
  if (selector === undefined) throw new Error(`Tool.native ${control.action} is not emulated`);
  const candidates = document.querySelectorAll<HTMLElement>(selector);
  const element = candidates[control.action === 'switchTab' ? indexOfTab(tabs, control.url) : 0];
  if (element === undefined) throw new Error(`${control.action}: not on the screen`);
  return element;
}

const selectors: Readonly<Record<string, string | undefined>> = {
  navigateLeft: '.phone-back',
  switchTab: '.phone-tabs > [role=tab]',
  confirmModal: '.phone-modal .confirm',
  cancelModal: '.phone-modal .cancel',
  // Whatever WeChat asks before it grants something, messages included.
  authorizeAllow: '.phone-asking .allow, .phone-calendar .allow',
  authorizeCancel: '.phone-asking .refuse, .phone-calendar .refuse',
  shareConfirm: '.phone-sharing .send',
  shareCancel: '.phone-sharing .cancel',
};

function indexOfTab(tabs: readonly TabBarItem[], url = ''): number {
  const path = url.replace(/^\//, '').replace(/\?.*/s, '');
  return tabs.findIndex(({ pagePath }) => pagePath === path);
}
