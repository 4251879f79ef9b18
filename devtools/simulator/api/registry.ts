import type { Phone } from '../phone/phone';
import type { LaunchOptions } from '../phone/signals';
import { builtinTags } from '../phone/tagNames';
import { appLife } from './appLife';
import type { ApiFamily } from './asyncApi';
import { bars } from './bars';
import { calendar } from './calendar';
import { canvasFile } from './canvasFile';
import { choosing } from './choosing';
import { cloud, emulatedCloudNames } from './cloud';
import { device } from './device';
import { documents } from './documents';
import { feedback } from './feedback';
import { fileSystem } from './fileSystem';
import { location } from './location';
import { mapContext } from './mapContext';
import { navigation } from './navigation';
import { network } from './network';
import { pictures } from './pictures';
import { queries } from './queries';
import { settings } from './settings';
import { sharing } from './sharing';
import { storage } from './storage';
import { subscribeMessage } from './subscribeMessage';
import { systemInfo } from './systemInfo';
import { unemulatedApis, unemulatedNames } from './unemulated';

/** Every API family that the simulator emulates: add yours here. */
const families: readonly ApiFamily[] = [
  bars,
  canvasFile,
  choosing,
  cloud,
  device,
  documents,
  feedback,
  navigation,
  network,
  queries,
  settings,
  storage,
  subscribeMessage,
  calendar,
  fileSystem,
  location,
  mapContext,
  pictures,
  sharing,
  systemInfo,
];

/** The `wx` of one phone: a plain object, so that a test can put an API of its own in place of one. */
export function createWx(phone: Phone, launch: LaunchOptions): Record<string, unknown> {
  const wx: Record<string, unknown> = Object.assign(
    { ...unemulatedApis(phone) },
    ...[...families, appLife(launch)].map((family) => family(phone)),
  );
  wx.canIUse = (schema: string) => {
    const [first = '', second] = schema.split('.');
    if (builtinTags.has(first)) return true;
    if (first === 'cloud' && second !== undefined) return emulatedCloudNames.has(second);
    return first in wx && !unemulatedNames.has(first);
  };
  return wx;
}
