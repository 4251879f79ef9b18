import { countyCodeOf } from '../../../domain/activity/activity';
import { counties } from './divisions';

/** 江阳区 大山坪街道 */
export function placeName(townshipCode: string): string {
  const county = counties.find(({ code }) => code === countyCodeOf(townshipCode));
  const township = county?.townships.find(([code]) => code === townshipCode);
  return [county?.name, township?.[1]].filter(Boolean).join(' ');
}
