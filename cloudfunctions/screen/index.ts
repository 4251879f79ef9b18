import { hall, serverTimeHeader } from '../../contracts/screen/hall';
import { health } from '../../contracts/screen/health';
import { hexOf, utf8Bytes } from '../../domain/hashing/bytes';
import { bearerToken } from '../_platform/http/httpRequest';
import { httpPage, serveHttp } from '../_platform/http/serveHttp';
import { isSameSecret } from '../_platform/keys';
import { hashing } from '../_records/draws/cloudLots';
import { functionsWithoutKey } from '../_records/rootKey/cloudRootKey';
import { declaredCollections } from '../_records/schema';
import { cloudHalls as halls } from './cloudHalls';
import { healthToken } from './cloudHealthToken';
import { cloudTimers } from './cloudTimers';
import { readHall } from './readHall';
import { readHealth } from './readHealth';

const keys = { withoutRootKey: () => functionsWithoutKey('screen') };
const schema = Object.fromEntries(declaredCollections.map(({ name, version }) => [name, version]));
const healthOf = readHealth({ timers: cloudTimers, keys, schema, healthToken, isSameSecret });

const hashOf = (token: string): string => hexOf(hashing.sha256(utf8Bytes(token)));
const hallOf = readHall({ halls, hashOf });

export const main = serveHttp([
  httpPage({ path: '/health', output: health, read: (request) => healthOf(bearerToken(request)) }),
  httpPage({
    path: '/hall',
    output: hall,
    read: (request) => hallOf(bearerToken(request)),
    inBrowsers: { timeHeader: serverTimeHeader },
  }),
]);
