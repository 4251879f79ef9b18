import { type Offering, offered } from './offering';

const base = {
  organisation: 'lectures',
  summary:
    '走廊里十块展板，从一粒茶籽讲到一杯茶。这一场的签到一直开着：报名之后，马上就可以在主办方的手机上扫码签到，看学时和排行怎样变化。',
  townshipCode: '510525121',
  venue: '镇文化站展厅',
  position: { latitude: 28.0386, longitude: 105.8138 },
  dayOfCycle: 0,
  minutes: 90,
  capacity: 50,
  taken: 6,
  details: { kind: 'lecture', classHours: 2 },
} as const;

/** Twice a day, and whichever starts next has its door open already, so that scanning works at any hour. */
export const openLectures: readonly Offering[] = [
  offered({ ...base, key: 'd10', title: '家门口的山茶课', startsAt: { hour: 10, minute: 0 } }),
  offered({ ...base, key: 'd19', title: '家门口的山茶课', startsAt: { hour: 19, minute: 30 } }),
];
