import type { template } from 'glass-easel';

export interface WindowConfig {
  readonly navigationBarTitleText?: string;
  readonly navigationBarBackgroundColor?: string;
  readonly navigationBarTextStyle?: 'black' | 'white';
  readonly navigationStyle?: 'default' | 'custom';
  readonly backgroundColor?: string;
  readonly enablePullDownRefresh?: boolean;
  readonly onReachBottomDistance?: number;
  readonly disableScroll?: boolean;
}

export interface TabBarItem {
  readonly pagePath: string;
  readonly text: string;
  readonly iconPath?: string;
  readonly selectedIconPath?: string;
}

export interface TabBarConfig {
  readonly color?: string;
  readonly selectedColor?: string;
  readonly backgroundColor?: string;
  readonly borderStyle?: 'black' | 'white';
  readonly list: readonly TabBarItem[];
}

export interface AppConfig {
  readonly pages: readonly string[];
  readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[];
  readonly subpackages?: readonly { readonly root: string; readonly pages: readonly string[] }[];
  readonly window?: WindowConfig;
  readonly tabBar?: TabBarConfig;
  readonly usingComponents?: Readonly<Record<string, string>>;
}

export type StyleIsolation =
  | 'isolated'
  | 'apply-shared'
  | 'shared'
  | 'page-isolated'
  | 'page-apply-shared'
  | 'page-shared';

export interface ComponentConfig extends WindowConfig {
  readonly component?: boolean;
  readonly usingComponents?: Readonly<Record<string, string>>;
  readonly componentGenerics?: Readonly<Record<string, true | { readonly default: string }>>;
  readonly styleIsolation?: StyleIsolation;
  readonly addGlobalClass?: boolean;
}

/** What evaluating a package's code gives: its templates and its unrun CommonJS modules. */
export interface PackageCode {
  readonly templates: Readonly<Record<string, template.ProcGenGroup>>;
  /** Each takes the values of `moduleParameters`, in that order. */
  readonly modules: Readonly<Record<string, (...parameters: readonly unknown[]) => void>>;
}

interface PackageData {
  readonly appConfig: AppConfig;
  /** By path without extension. */
  readonly configs: Readonly<Record<string, ComponentConfig>>;
  /** Style sheets by path without extension, their class names still carrying `classScopeMark`. */
  readonly styles: Readonly<Record<string, string>>;
  /** Browsers ignore `@font-face` inside a shadow root, so these belong to the document. */
  readonly fontFaces: string;
}

export interface CompiledPackage extends PackageData {
  /** A JavaScript expression whose value is a `PackageCode`. */
  readonly code: string;
  /** Images, fonts and other files that pages may refer to, relative to the package. */
  readonly assets: readonly string[];
}

/** A package ready to run on a phone. */
export interface PhonePackage extends PackageData, PackageCode {
  /** URL prefix under which the package's files are served. */
  readonly assetBase: string;
}

/** Every page path of the app, subpackages included. */
export function pagePaths(appConfig: AppConfig): string[] {
  const subPackages = appConfig.subPackages ?? appConfig.subpackages ?? [];
  return [
    ...appConfig.pages,
    ...subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root.replace(/\/$/, '')}/${page}`)),
  ];
}
