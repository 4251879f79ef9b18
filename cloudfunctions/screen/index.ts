import { health } from '../../contracts/screen/health';
import { bearerToken } from '../_platform/http/httpRequest';
import { httpPage, serveHttp } from '../_platform/http/serveHttp';
import { isSameSecret } from '../_platform/keys';
import { healthToken } from './cloudHealthToken';
import { cloudTimers } from './cloudTimers';
import { readHealth } from './readHealth';

const healthOf = readHealth({ timers: cloudTimers, healthToken, isSameSecret });

export const main = serveHttp([
  httpPage({ path: '/health', output: health, read: (request) => healthOf(bearerToken(request)) }),
]);
