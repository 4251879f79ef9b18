import { countyCodeOf, type Position } from '../../../domain/activity/activity';

const luzhou: Position = { latitude: 28.8891, longitude: 105.4433 };

/**
 * Seats of the counties: where a map opens before a place is picked. They are `center` of each adcode in DataV.GeoAtlas
 * (areas_v3, 510500_full), which takes them from AMap in GCJ-02, to four decimals.
 */
const countySeats: Readonly<Record<string, Position>> = {
  '510502': { latitude: 28.8829, longitude: 105.4451 },
  '510503': { latitude: 28.7763, longitude: 105.3772 },
  '510504': { latitude: 28.8976, longitude: 105.4352 },
  '510521': { latitude: 29.1513, longitude: 105.3763 },
  '510522': { latitude: 28.8103, longitude: 105.8341 },
  '510524': { latitude: 28.1679, longitude: 105.4378 },
  '510525': { latitude: 28.0395, longitude: 105.8134 },
};

export const countyCentreOf = (townshipCode: string): Position => countySeats[countyCodeOf(townshipCode)] ?? luzhou;
