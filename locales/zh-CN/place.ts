import { countyCodeOf } from '../../domain/activity/activity';
import { counties } from './divisions';

export const countyOf = (code: string) => counties.find((county) => county.code === code);

/** 江阳区 */
export const countyName = (code: string): string => countyOf(code)?.name ?? '';

/** 江阳区 大山坪街道 */
export function placeName(townshipCode: string): string {
  const county = countyOf(countyCodeOf(townshipCode));
  const township = county?.townships.find(([code]) => code === townshipCode);
  return [county?.name, township?.[1]].filter(Boolean).join(' ');
}
