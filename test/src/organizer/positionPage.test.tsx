import { act, render } from '@testing-library/react';
import { counties } from '../../../locales/zh-CN/area/divisions';
import { takePosition } from '../../../src/device/pickedPosition';
import { countyCentreOf } from '../../../src/organizer/position/countyCentres';
import PositionPage from '../../../src/organizer/position/index';
import { phoneForTests } from '../../support/phone/phoneForTests';

beforeEach(() => {
  phoneForTests.reset();
  phoneForTests.parameters = { townshipCode: '510525102', venue: encodeURIComponent('镇文化站 50%') };
  takePosition();
});

const opened = () => {
  const { container } = render(<PositionPage />);
  const tap = (selector: string) => act(async () => container.querySelector<HTMLElement>(selector)?.click());
  const opening = JSON.parse(container.querySelector('.position__map')?.getAttribute('data-opening') ?? '');
  return { container, opening, tap };
};
const gulin = { latitude: 28.0395, longitude: 105.8134 };

it('opens on the town of the county, and leaves the middle of the map for the plan', async () => {
  const { container, opening, tap } = opened();
  expect(opening).toEqual([gulin.latitude, gulin.longitude, 13]);
  expect(container.textContent).toContain('镇文化站 50%');
  expect(container.textContent).toContain('地图从古蔺县的城区开始');
  phoneForTests.mapMiddle = { latitude: 28.038612345, longitude: 105.81381234 };
  await tap('.use-position-button');
  expect(takePosition()).toEqual({ position: { latitude: 28.03861, longitude: 105.81381 } });
  expect(takePosition()).toBeNull();
  expect([phoneForTests.journey, phoneForTests.questions]).toEqual([['back'], []]);
});

it('asks before a place is taken that the map was not moved to', async () => {
  const { tap } = opened();
  // What a map answers is not to the last digit what it was told.
  phoneForTests.mapMiddle = { latitude: gulin.latitude + 1e-7, longitude: gulin.longitude - 1e-7 };
  phoneForTests.agreesToConfirm = false;
  await tap('.use-position-button');
  expect(phoneForTests.questions).toEqual([
    { title: '图钉还没有移动', content: '现在指的是古蔺县的城区，大概不是活动的地点。' },
  ]);
  expect([takePosition(), phoneForTests.journey]).toEqual([null, []]);
  phoneForTests.agreesToConfirm = true;
  await tap('.use-position-button');
  expect(takePosition()).toEqual({ position: gulin });
});

it('opens close to a place that was picked before, which may stay or be taken away', async () => {
  Object.assign(phoneForTests.parameters, { latitude: '28.87', longitude: '105.44' });
  const { opening, tap } = opened();
  expect(opening).toEqual([28.87, 105.44, 17]);
  phoneForTests.mapMiddle = { latitude: 28.87, longitude: 105.44 };
  await tap('.use-position-button');
  expect([takePosition(), phoneForTests.questions]).toEqual([{ position: { latitude: 28.87, longitude: 105.44 } }, []]);
  await tap('.remove-position');
  expect(takePosition()).toEqual({ position: null });
});

it('says that the map is not there yet, and takes nothing', async () => {
  const { container, tap } = opened();
  expect(container.querySelector('.remove-position')).toBeNull();
  await tap('.use-position-button');
  expect(phoneForTests.notes).toEqual(['地图还没有打开，请过一会儿再点']);
  expect([takePosition(), phoneForTests.journey]).toEqual([null, []]);
});

it('knows a town for each county, different ones and all within the city', () => {
  const centres = counties.map(({ code }) => countyCentreOf(`${code}001`));
  expect(new Set(centres.map(({ latitude, longitude }) => `${latitude},${longitude}`)).size).toBe(counties.length);
  for (const { latitude, longitude } of centres)
    expect([latitude > 27.6 && latitude < 29.4, longitude > 105 && longitude < 106.5]).toEqual([true, true]);
});

/** `center` in DataV.GeoAtlas, longitude first. */
const published: Readonly<Record<string, readonly [number, number]>> = {
  '510502': [105.445131, 28.882889],
  '510503': [105.37721, 28.77631],
  '510504': [105.435228, 28.897572],
  '510521': [105.376335, 29.151288],
  '510522': [105.834098, 28.810325],
  '510524': [105.437775, 28.167919],
  '510525': [105.813359, 28.03948],
};

it('opens at the seat of each county as it is published, within a hundred metres', () => {
  const apart = counties.map(({ code }) => {
    const [longitude = 0, latitude = 0] = published[code] ?? [];
    const centre = countyCentreOf(`${code}001`);
    return Math.max(Math.abs(centre.longitude - longitude), Math.abs(centre.latitude - latitude));
  });
  expect(apart.map((degrees) => degrees < 0.001)).toEqual(counties.map(() => true));
});
