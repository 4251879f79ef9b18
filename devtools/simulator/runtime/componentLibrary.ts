import { type GeneralComponentDefinition, globalOptions } from 'glass-easel';
import { type AssociatedBackend, type CodeSpace, MiniProgramEnv } from 'glass-easel-miniprogram-adapter';
import type { ComponentConfig, PhonePackage, StyleIsolation } from '../compiler/compiledPackage';
import { withScope } from '../compiler/scopeMarks';
import { absolutePath } from '../phone/paths';
import type { Phone } from '../phone/phone';
import { builtinTags } from '../phone/tagNames';
import type { PhoneBackend } from './backend';
import { builtinBehaviors } from './builtinBehaviors';
import { overallBehavior } from './overallBehavior';

// A component may have a property that is named like a glass-easel field (van-button's `dataset`).
globalOptions.writeFieldsToNode = false;
globalOptions.writeIdToDOM = true;

/** What page code hands to Page, Component or Behavior; WeChat's own typing of it is no narrower. */
export type Definition = Record<string, unknown> & {
  readonly behaviors?: readonly unknown[];
  readonly options?: { readonly styleIsolation?: StyleIsolation; readonly addGlobalClass?: boolean };
};

// The adapter types what it is given by the data, properties and methods of one component, unknown here.
const untyped = (value: object): never => value as never;

/** The package's components as glass-easel knows them, loaded when a page first needs them. */
export class ComponentLibrary {
  readonly space: CodeSpace;
  readonly backend: AssociatedBackend;
  readonly #phone: Phone;
  readonly #runScript: (path: string) => void;
  readonly #loaded = new Set<string>();
  readonly #declaredTags = new Set<string>(['wx-page']);
  readonly #scopes = new Map<string, string | undefined>();
  readonly #builtinBehaviors: ReadonlyMap<string, unknown>;
  #registering: string | undefined;

  constructor(phone: Phone, backend: PhoneBackend, runScript: (path: string) => void) {
    const environment = new MiniProgramEnv();
    this.#phone = phone;
    this.#runScript = runScript;
    this.space = environment.createCodeSpace('', true);
    this.backend = environment.associateBackend(backend);
    this.space.setOverallBehavior(overallBehavior(this.space, phone));
    this.#builtinBehaviors = builtinBehaviors(this.space);
  }

  get package(): PhonePackage {
    return this.#phone.package;
  }

  /** Whether some template may use a tag: WeChat's own, or one that a loaded file declares. */
  knowsTag(tag: string): boolean {
    return builtinTags.has(tag) || this.#declaredTags.has(tag);
  }

  /** Registers a page or component with all that it uses. @throws Error naming what is missing. */
  load(path: string): void {
    if (this.#loaded.has(path)) return;
    const template = this.package.templates[path];
    if (template === undefined) throw new Error(`component "${path}" is not found in the package`);
    this.#loaded.add(path);
    const config = this.package.configs[path] ?? {};
    const uses = Object.entries({ ...this.package.appConfig.usingComponents, ...config.usingComponents });
    const usingComponents = Object.fromEntries(uses.map(([tag, use]) => [tag, `/${absolutePath(use, path)}`]));
    this.space.addComponentStaticConfig(path, untyped({ ...config, usingComponents }));
    this.space.addCompiledTemplate(
      path,
      untyped({
        content: template,
        groupList: this.package.templates,
        fallbackListenerOnNativeNode: true,
      }),
    );
    for (const [tag, generic] of Object.entries(config.componentGenerics ?? {})) {
      this.#declaredTags.add(tag);
      if (generic !== true) this.load(absolutePath(generic.default, path));
    }
    for (const [tag, use] of Object.entries(usingComponents)) {
      this.#declaredTags.add(tag);
      const used = use.slice(1);
      if (this.package.templates[used] === undefined) {
        throw new Error(`component <${tag}> of "${path}" is not found at "${used}"`);
      }
      this.load(used);
    }
    const outer = this.#registering;
    this.#registering = path;
    this.#runScript(path);
    this.#registering = outer;
    if (!this.#scopes.has(path)) throw new Error(`"${path}.js" called neither Page() nor Component()`);
  }

  registerPage(definition: Definition): void {
    const path = this.#begin(definition);
    this.space
      .component(path)
      .pageDefinition(untyped(this.#withBehaviors(definition)))
      .register();
  }

  registerComponent(definition: Definition): void {
    const path = this.#begin(definition);
    this.space
      .component(path)
      .definition(untyped(this.#withBehaviors(definition)))
      .register();
  }

  createBehavior(definition: Definition): unknown {
    return this.space
      .behavior()
      .definition(untyped(this.#withBehaviors(definition)))
      .register();
  }

  /** The style sheets that apply to a page, in the order in which WeChat lays them over each other. */
  stylesFor(path: string): string[] {
    const root: GeneralComponentDefinition = this.space.getComponentSpace().getComponentByUrl(path, '');
    const used = [...root.getComponentDependencies()].map((component) => component.is);
    const isAppStyled = !this.#config(path).styleIsolation?.startsWith('page-');
    const sheets = [...(isAppStyled ? ['app'] : []), ...used, path];
    return sheets.map((sheet) => withScope(this.package.styles[sheet] ?? '', this.#scopes.get(sheet)));
  }

  #begin(definition: Definition): string {
    const path = this.#registering;
    if (path === undefined) throw new Error('Page() or Component() called outside the file of a page or component');
    const isolation = this.#isolationOf(path, definition);
    const scope = isolation === 'shared' || isolation === 'page-shared' ? undefined : `s${this.#scopes.size}`;
    this.#scopes.set(path, scope);
    const config = this.space.getComponentStaticConfig(path);
    this.space.addComponentStaticConfig(path, untyped({ ...config, styleIsolation: isolation }));
    this.space.addStyleSheet(path, path, scope);
    return path;
  }

  /** Options in the script win over the JSON's; without either a component is isolated and a page is shared. */
  #isolationOf(path: string, { options }: Definition): StyleIsolation {
    const config = this.#config(path);
    const declared = options?.styleIsolation ?? config.styleIsolation;
    if (declared !== undefined) return declared;
    if (options?.addGlobalClass ?? config.addGlobalClass ?? false) return 'apply-shared';
    return config.component === true ? 'isolated' : 'shared';
  }

  #config(path: string): ComponentConfig {
    return this.package.configs[path] ?? {};
  }

  #withBehaviors(definition: Definition): Definition {
    const behaviors = definition.behaviors?.map((used) => {
      if (typeof used !== 'string') return used;
      const builtin = this.#builtinBehaviors.get(used);
      if (builtin === undefined) throw new Error(`behavior "${used}" is not emulated`);
      return builtin;
    });
    return { ...definition, ...(behaviors === undefined ? {} : { behaviors }) };
  }
}
