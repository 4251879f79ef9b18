import type { AppointmentStanding, Duty } from '../../../domain/appointment/appointment';
import type { CalendarDay } from '../../../domain/time/beijing';

/** 2026年12月1日 */
export function sayDate(day: CalendarDay): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
export const saySpanOfDays = (from: CalendarDay, until: CalendarDay): string => `${sayDate(from)}至${sayDate(until)}`;

export const dutyNames: Readonly<Record<Duty, string>> = {
  governance: '参与村务治理',
  advice: '建言献策',
  projects: '引进项目',
  platforms: '搭建增收平台',
  investment: '促成直接投资',
};

export const standingNames: Readonly<Record<AppointmentStanding, string>> = {
  coming: '任期未到',
  serving: '任期中',
  over: '任期届满',
  ended: '已提前结束',
};

export const certificateNo = (number: string): string => `第 ${number} 号`;

/** For organisers. */
export const appointmentsText = {
  title: '特聘村主任聘任',
  entry: '聘任特聘村主任',
  entryAside: '聘任、续聘，看履职记录',
  obstacle: {
    'result-not-published': { title: '结果还没有公布', next: '公布结果、公示期满以后，才能聘任。' },
    'notice-still-on': { title: '正在公示', next: '公示期满、没有未答复的异议，才能聘任。' },
    'appeals-unanswered': { title: '还有异议没有答复', next: '请先在结果页答复每一条异议。' },
  },
  noticeUntil: (moment: string) => `公示到 ${moment}`,
  candidates: '可以聘任',
  appointed: '已聘任',
  rank: (rank: number, award: string) => `第 ${rank} 名 · ${award}`,
  none: '还没有聘任',
  noneNext: '从上面的名单里选一个项目，聘任它的负责人。',
  appoint: '聘任',
  appointTitle: '聘任',
  notNow: '这个项目现在不能聘任',
  notNowNext: '可能已经聘任过，请返回上一页看最新情况。',
  holder: '姓名',
  holderHint: '印在证书上的姓名',
  holderWrong: '请填写姓名',
  village: '聘任的村',
  villageHint: '如「凤凰山村」',
  villageWrong: '请填写村名',
  duties: '职责',
  dutiesWrong: '请至少勾选一项',
  from: '任期开始',
  months: '任期',
  monthsOf: (months: number) => `${months} 个月`,
  until: (day: string) => `到 ${day} 为止`,
  confirm: '确认聘任？',
  confirmNext: (holder: string, village: string) => `证书编号一经给出不能收回。${holder}，${village}。`,
  yes: '聘任',
  no: '再看看',
  done: '已聘任，证书有编号了',
  noPhone: '这个项目是代录的，本人看不到证书，请打印后交给本人。',
  records: (count: number) => `履职记录 ${count} 条`,
  noRecords: '还没有履职记录',
  renew: '续聘 12 个月',
  renewTitle: '村里的意见',
  renewHint: '村里怎样评价这一任，本人也看得到',
  renewWrong: '请写下村里的意见',
  renewSubmit: '续聘',
  renewed: '已续聘',
  opinion: (opinion: string) => `村里意见：${opinion}`,
  end: '提前结束',
  endTitle: '为什么结束',
  endHint: '本人看得到；查验证书的人只看到「已提前结束」',
  endWrong: '请写下原因',
  endSubmit: '结束聘任',
  ended: '已结束',
  endedFor: (reason: string) => `结束原因：${reason}`,
} as const;

/** For whoever was appointed, and whoever is shown a certificate. */
export const appointmentText = {
  title: '我的聘任',
  entry: '我的聘任证书',
  entryAside: '证书、履职记录',
  empty: '您还没有聘任证书',
  emptyNext: '路演获奖、公示期满以后，主办方会发出聘任。',
  certificate: '聘任证书',
  whoever: (village: string) => `兹聘任为${village}特聘村主任`,
  term: '任期',
  for: (title: string) => `获奖项目《${title}》`,
  scan: '微信扫码查验',
  typeIn: '在「同心」里输入编号查验',
  picture: (holder: string) => `${holder}的聘任证书`,
  drawing: '正在画证书',
  save: '存到相册',
  saved: '已存到相册',
  verify: '查验证书',
  log: '履职记录',
  logEmpty: '做过一件，就记一笔。主办方看得到。',
  logged: (on: string, duty: string) => `${on} · ${duty}`,
  addDuty: '记一笔',
  duty: '做了什么',
  dutyWrong: '请选一项',
  on: '哪一天',
  text: '简单写几句',
  textHint: '做了什么、有什么结果，不写别人的姓名和电话',
  textWrong: '请写几句',
  written: '已记下',
  strike: '划掉',
  struck: '已划掉',
  back: '恢复',
  restored: '已恢复',
  verifyLead: '输入证书上的编号，看它是不是真的、还有没有效。',
  number: '证书编号',
  numberHint: '如 2026-000001',
  numberWrong: '编号是四位年份、一横和六位数字',
  look: '查验',
  unknown: '没有这个编号的证书',
  unknownNext: '请对照证书再输入一次。编号不对的证书不是「同心」发的。',
  valid: '证书有效',
  notValid: { coming: '任期还没有开始', over: '任期已经届满', ended: '聘任已提前结束' },
  holder: '姓名',
  village: '聘任的村',
  by: '颁发',
} as const;
