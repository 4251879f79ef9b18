import { readFileSync } from 'node:fs';
import path from 'node:path';
import { counties } from '../../locales/zh-CN/area/divisions';
import { placeName } from '../../locales/zh-CN/area/place';
import { divisionsSource } from '../../scripts/generateDivisions';

it('is what the generator writes from the national list', () => {
  const committed = readFileSync(path.join(__dirname, '../../locales/zh-CN/area/divisions.ts'), 'utf8');
  expect(committed).toBe(divisionsSource());
});

it('holds the seven counties of the city and townships of each', () => {
  expect(counties.map(({ code, name }) => `${code} ${name}`)).toEqual([
    '510502 江阳区',
    '510503 纳溪区',
    '510504 龙马潭区',
    '510521 泸县',
    '510522 合江县',
    '510524 叙永县',
    '510525 古蔺县',
  ]);
  for (const { code, townships } of counties)
    for (const [township] of townships) expect(township).toMatch(new RegExp(`^${code}\\d{3}$`));
});

it('names a place by county and township', () => {
  expect(placeName('510502003')).toBe('江阳区 大山坪街道');
  expect(placeName('')).toBe('');
});
