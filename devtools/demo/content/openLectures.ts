import { alwaysOpenDays, type Offering, published } from './offering';

const base = {
  organisation: 'lectures',
  summary:
    '走廊里十块展板，从一粒茶籽讲到一杯茶。这一场的签到一直开着：报名之后，马上就可以在主办方的手机上扫码签到，看学时和排行怎样变化。',
  townshipCode: '510525121',
  venue: '镇文化站展厅',
  dayOfCycle: 0,
  minutes: 90,
  capacity: 50,
  taken: 6,
  minimumAge: 0,
  phone: 'none',
  details: { kind: 'lecture', classHours: 2 },
  signUpOpensDaysBefore: alwaysOpenDays,
  fate: published,
} as const;

/** Twice a day, and whichever starts next has its door open already, so that scanning works at any hour. */
export const openLectures: readonly Offering[] = [
  { ...base, key: 'd10', title: '家门口的山茶课', startsAt: { hour: 10, minute: 0 } },
  { ...base, key: 'd19', title: '家门口的山茶课', startsAt: { hour: 19, minute: 30 } },
];
