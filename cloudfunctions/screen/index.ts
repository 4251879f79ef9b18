import { health } from '../../contracts/screen/health';
import { bearerToken } from '../_platform/http/httpRequest';
import { httpPage, serveHttp } from '../_platform/http/serveHttp';
import { isSameSecret } from '../_platform/keys';
import { functionsWithoutKey } from '../_records/rootKey/cloudRootKey';
import { declaredCollections } from '../_records/schema';
import { healthToken } from './cloudHealthToken';
import { cloudTimers } from './cloudTimers';
import { readHealth } from './readHealth';

const keys = { withoutRootKey: () => functionsWithoutKey('screen') };
const schema = Object.fromEntries(declaredCollections.map(({ name, version }) => [name, version]));
const healthOf = readHealth({ timers: cloudTimers, keys, schema, healthToken, isSameSecret });

export const main = serveHttp([
  httpPage({ path: '/health', output: health, read: (request) => healthOf(bearerToken(request)) }),
]);
