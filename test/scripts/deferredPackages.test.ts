import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { build } from 'esbuild';
import { deferredPackages } from '../../scripts/deferredPackages';
import { aFolder } from '../support/temporaryFolder';

const says = (name: string, code: string) => `(globalThis.told ??= []).push('${name} loads');\n${code}`;

/** A small SDK in the place of the real one: every way in which that one imports its packages. */
const sdk = {
  'node_modules/jsonwebtoken/index.js': says('jsonwebtoken', 'exports.sign = (name) => "signed " + name;'),
  'node_modules/axios/index.js': says('axios', 'module.exports = (address) => "fetched " + address;'),
  'node_modules/form-data/index.js': says('form-data', 'module.exports = class { parts = 2; };'),
  'node_modules/@cloudbase/ai/index.js': says('ai', "exports.__esModule = true; exports.default = 'a model';"),
  'node_modules/@cloudbase/wx-cloud-client-sdk/index.js': says(
    'client',
    'exports.__esModule = true; exports.default = { generateHTTPClient: (name) => ({ models: "models of " + name }) };',
  ),
  'node_modules/@cloudbase/node-sdk/index.js': `
    const imported = (module) => (module && module.__esModule ? module : { default: module });
    const token = imported(require('jsonwebtoken'));
    const fetching = imported(require('axios'));
    const Form = require('form-data');
    const ai = imported(require('@cloudbase/ai'));
    const client = imported(require('@cloudbase/wx-cloud-client-sdk')).default.generateHTTPClient('env');
    exports.sign = (name) => token.default.sign(name);
    exports.fetch = (address) => fetching.default(address);
    exports.form = () => new Form().parts;
    exports.model = () => ai.default;
    exports.models = () => client.models;
  `,
};

const before = `
  const tell = (text) => (globalThis.told ??= []).push(text);
  process.on('exit', () => console.log(JSON.stringify(globalThis.told)));
  const sdk = require('@cloudbase/node-sdk');
`;

async function toldBy(program: string): Promise<unknown> {
  const folder = aFolder({ ...sdk, 'index.js': before + program });
  const outfile = path.join(folder, 'bundle.cjs');
  const entryPoints = [path.join(folder, 'index.js')];
  await build({ entryPoints, outfile, bundle: true, minify: true, platform: 'node', plugins: [deferredPackages] });
  return JSON.parse(execFileSync(process.execPath, [outfile], { encoding: 'utf8' }));
}

it('loads nothing that is deferred while the SDK starts', async () => {
  expect(await toldBy("tell('started');")).toEqual(['started']);
});

it('loads each on its first use, once', async () => {
  expect(await toldBy("tell(sdk.sign('a')); tell(sdk.sign('b'));")).toEqual([
    'jsonwebtoken loads',
    'signed a',
    'signed b',
  ]);
});

it.each([
  ['a function', "sdk.fetch('home')", ['axios loads', 'fetched home']],
  ['a class', 'sdk.form()', ['form-data loads', 2]],
  ['a compiled ES module', 'sdk.model()', ['ai loads', 'a model']],
  ['a client that the SDK makes while it starts', 'sdk.models()', ['client loads', 'models of env']],
])('stands for %s', async (_, use, told) => {
  expect(await toldBy(`tell(${use});`)).toEqual(told);
});
