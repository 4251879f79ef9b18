import { createRequire } from 'node:module';
import type { Plugin } from 'esbuild';

/**
 * Packages that wx-server-sdk loads at once and needs seldom or never: its AI models, data models, custom login, file
 * upload. They cost most of a cold start, so each loads on its first use instead. Nothing of them is changed.
 */
const deferred = [
  '@cloudbase/ai',
  '@cloudbase/app',
  '@cloudbase/wx-cloud-client-sdk',
  'axios',
  'form-data',
  'jsonwebtoken',
  'web-streams-polyfill',
  'xml2js',
];

/** `isEsModule` is answered without loading, because compiled imports ask it at once. */
const facade = (file: string, isEsModule: boolean) => `
let loaded;
const load = () => (loaded ??= require(${JSON.stringify(file)}));
module.exports = new Proxy(function () {}, {
  get: (_, key) => (key === '__esModule' ? ${isEsModule} : load()[key]),
  apply: (_, self, values) => Reflect.apply(load(), self, values),
  construct: (_, values) => Reflect.construct(load(), values),
});
`;

/** The SDK asks this one for a client while it starts; the client is what waits for its first use. */
const clientFacade = (file: string) => `
const load = () => require(${JSON.stringify(file)}).default;
const later = (make) => {
  let made;
  return new Proxy({}, { get: (_, key) => (made ??= make())[key] });
};
exports.__esModule = true;
exports.default = {
  generateHTTPClient: (...values) => later(() => load().generateHTTPClient(...values)),
  generateMySQLClient: (...values) => load().generateMySQLClient(...values),
};
`;

export const deferredPackages: Plugin = {
  name: 'deferred-packages',
  setup(build) {
    const names = new RegExp(`^(?:${deferred.join('|')})$`);
    build.onResolve({ filter: names }, ({ path, importer, namespace }) =>
      namespace === 'file' && importer.includes('node-sdk')
        ? { path, namespace: 'deferred', pluginData: importer }
        : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'deferred' }, ({ path, pluginData: importer }) => {
      const requireThere = createRequire(importer);
      const file = requireThere.resolve(path);
      const contents = path.endsWith('client-sdk')
        ? clientFacade(file)
        : facade(file, Boolean(requireThere(path).__esModule));
      return { contents, resolveDir: '/' };
    });
  },
};
