import type { PackageCode } from '../compiler/compiledPackage';
import { absolutePath } from '../phone/paths';
import { moduleArguments, type SuppliedValues } from './sandbox';

interface LoadedModule {
  exports: unknown;
}

export type ModuleScope = Omit<SuppliedValues, 'require' | 'module' | 'exports'>;

/** The package's CommonJS modules; each runs once, and a relative path is relative to the requiring file. */
export class Modules {
  readonly #code: PackageCode['modules'];
  readonly #scope: ModuleScope;
  readonly #loaded = new Map<string, LoadedModule>();

  constructor(code: PackageCode['modules'], scope: ModuleScope) {
    this.#code = code;
    this.#scope = scope;
  }

  has(path: string): boolean {
    return this.#fileOf(path) !== undefined;
  }

  /** @throws Error naming the module when the package has no such file; whatever the module throws. */
  require(path: string, from = ''): unknown {
    const file = this.#fileOf(absolutePath(path, from));
    const code = file === undefined ? undefined : this.#code[file];
    if (file === undefined || code === undefined) {
      throw new Error(`module '${path}' is not defined, require args is '${path}'${from === '' ? '' : ` in ${from}`}`);
    }
    const known = this.#loaded.get(file);
    if (known !== undefined) return known.exports;
    const module: LoadedModule = { exports: {} };
    this.#loaded.set(file, module);
    const require = (required: string) => this.require(required, file);
    code(...moduleArguments({ ...this.#scope, require, module, exports: module.exports }));
    return module.exports;
  }

  #fileOf(path: string): string | undefined {
    return [path, `${path}.js`, `${path}/index.js`].find((file) => Object.hasOwn(this.#code, file));
  }
}
