import { ApiFailure } from '../phone/apiFailure';
import { showLocation } from '../sheets/locationPanel';
import { type ApiFamily, asyncApi } from './asyncApi';

interface LocationOptions {
  readonly latitude?: unknown;
  readonly longitude?: unknown;
  readonly name?: string;
  readonly address?: string;
}

const degrees = (name: string, value: unknown, most: number): number => {
  if (typeof value !== 'number' || Math.abs(value) > most)
    throw new ApiFailure(`parameter error: parameter.${name} should be Number`);
  return value;
};

export const location: ApiFamily = (phone) => ({
  openLocation: asyncApi<LocationOptions>(phone, 'openLocation', ({ latitude, longitude, name = '', address = '' }) => {
    showLocation(phone, {
      latitude: degrees('latitude', latitude, 90),
      longitude: degrees('longitude', longitude, 180),
      name,
      address,
    });
    return undefined;
  }),
});
