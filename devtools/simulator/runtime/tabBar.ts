import type { TabBarConfig } from '../compiler/compiledPackage';
import { ApiFailure } from '../phone/apiFailure';
import type { Tabs } from '../phone/glass';

/** The tabs of app.json, seen only under their own pages. */
export class TabBar implements Tabs {
  readonly element: HTMLElement;
  readonly #config: TabBarConfig;
  readonly #assetBase: string;
  readonly #items: readonly HTMLElement[];
  #isHidden = false;
  #path = '';

  constructor(document: Document, config: TabBarConfig, assetBase: string, onTab: (path: string) => void) {
    this.#config = config;
    this.#assetBase = assetBase;
    this.element = document.createElement('div');
    this.element.className = 'phone-tabs';
    this.element.setAttribute('role', 'tablist');
    this.element.style.background = config.backgroundColor ?? '#fff';
    this.element.style.borderTopColor = config.borderStyle === 'white' ? '#fff' : '#0002';
    this.#items = config.list.map(({ pagePath, text }) => {
      const item = document.createElement('div');
      item.setAttribute('role', 'tab');
      item.innerHTML = '<img alt=""><span></span><em></em>';
      const label = item.querySelector('span');
      if (label !== null) label.textContent = text;
      item.addEventListener('click', () => onTab(pagePath));
      return item;
    });
    this.element.append(...this.#items);
  }

  isFor(path: string): boolean {
    return !this.#isHidden && this.#config.list.some((item) => item.pagePath === path);
  }

  present(path: string): void {
    this.#path = path;
    this.element.style.display = this.isFor(path) ? '' : 'none';
    this.#config.list.forEach(({ pagePath, iconPath, selectedIconPath }, index) => {
      const item = this.#items[index];
      const isSelected = pagePath === path;
      const icon = isSelected ? (selectedIconPath ?? iconPath) : iconPath;
      item?.setAttribute('aria-selected', String(isSelected));
      item?.style.setProperty('color', (isSelected ? this.#config.selectedColor : this.#config.color) ?? '#7a7e83');
      const image = item?.querySelector('img');
      if (icon === undefined) image?.remove();
      else image?.setAttribute('src', `${this.#assetBase}${icon.replace(/^\//, '')}`);
    });
  }

  setHidden(isHidden: boolean): void {
    this.#isHidden = isHidden;
    this.present(this.#path);
  }

  /** @param text empty for a dot, undefined for none. */
  setBadge(index: number, text: string | undefined): void {
    const badge = this.#items[index]?.querySelector('em');
    if (badge === null || badge === undefined) throw new ApiFailure('tabbar item not found');
    badge.className = text === undefined ? '' : text === '' ? 'dot' : 'badge';
    badge.textContent = text ?? '';
  }
}
