import type { TimelineEntry, TimelineStep } from '../../../domain/registration/timeline';

type Said = Pick<TimelineEntry, 'seats'> & { readonly until: string | null };

const places = ({ seats }: Said) => (seats !== null && seats > 0 ? ` ${seats} 个座位` : '座位');
const before = ({ until }: Said) => (until ? `，${until} 前确认有效` : '');

/** Every step in words that the holder and the organiser can both read. */
export const timelineWords: Record<TimelineStep, (said: Said) => string> = {
  'signed-up': (said) => `报名成功，得到${places(said)}`,
  'joined-waiting-list': ({ seats }) => `排进候补${seats ? `，要 ${seats} 个座位` : ''}`,
  applied: ({ seats }) => `提交申请${seats ? `，要 ${seats} 个座位` : ''}`,
  offered: (said) => `空出座位，留出${places(said)}${before(said)}`,
  'offer-accepted': (said) => `确认参加，得到${places(said)}`,
  'offer-declined': () => '没有要这次的留座，让给了下一位',
  'offer-lapsed': () => '没有在时限内确认，留座给了下一位',
  'left-waiting-list': () => '离开候补',
  cancelled: () => '取消报名',
  'seats-given-back': (said) => `退回${places(said)}`,
  drawn: (said) => `抽中，得到${places(said)}`,
  'not-drawn': () => '没有抽中',
  admitted: (said) => `通过审核，得到${places(said)}`,
  rejected: () => '没有通过审核',
  'not-decided': () => '到开始时还没有抽签或审核，申请自动结束',
  'session-gone': () => '报名时主办方正好撤下了这一场，报名自动结束',
  'reconfirmation-asked': ({ until }) => `请再确认一次是否参加${until ? `，${until} 前回答` : ''}`,
  reconfirmed: () => '再次确认参加',
  'terms-agreed': () => '看过改了的条件，确认参加',
  'seat-released': () => '没有再次确认，座位给了候补的人',
  'checked-in': ({ seats }) => `签到入场${seats !== null && seats > 1 ? `，${seats} 人` : ''}`,
  'not-all-here': ({ seats }) => `其中 ${seats ?? 0} 位还没到，到了再进`,
  'no-show': () => '没有到场，记为缺席',
  appealed: () => '对缺席提出申诉',
  'appeal-granted': () => '申诉通过，这次缺席不算',
  'appeal-refused': () => '申诉没有通过',
  'called-off': () => '活动取消',
};

export const timelineText = {
  title: '经过',
  by: { member: '本人', organizer: '主办方', rule: '系统按规则' } satisfies Record<TimelineEntry['by'], string>,
  leftOut: (count: number) => `…中间还有 ${count} 次变动`,
  reason: (words: string) => `“${words}”`,
} as const;
