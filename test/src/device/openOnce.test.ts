import { openPage } from '../../../src/device/navigation';
import { openOnce } from '../../../src/device/openOnce';
import { phoneForTests } from '../../support/phone/phoneForTests';

beforeEach(() => phoneForTests.reset());

it('opens a page once on a double tap, and again later', async () => {
  await Promise.all([openPage('pages/help'), openPage('pages/help')]);
  expect(phoneForTests.journey).toEqual(['open /pages/help/index']);
  await openPage('pages/help');
  expect(phoneForTests.journey).toHaveLength(2);
});

it('opens again what could not be opened', async () => {
  await expect(openOnce('map', () => Promise.reject(new Error('openLocation:fail')))).rejects.toThrow('fail');
  expect(await openOnce('map', async () => 'opened')).toBe('opened');
});
