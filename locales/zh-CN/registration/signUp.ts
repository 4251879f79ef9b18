import type { BuiltInKind } from '../../../domain/activity/placeKinds';
import { clashText } from './clash';

export const signUpText = {
  title: '报名',
  session: '哪一场',
  ticketKind: '怎么参加',
  kindNote: { hall: '到场参加。', online: '用手机或电脑看。', elderly: '留给 60 周岁及以上的老人。' } satisfies Record<
    BuiltInKind,
    string
  >,
  seats: '几个人',
  seatsHint: (most: number) => `含您自己，最多 ${most} 人。同行的人不用填名字，凭您这一张票一起进`,
  split: '座位不够时',
  together: '一起等',
  togetherNote: (seats: number) => `空出 ${seats} 个座位才轮到您。次序一直保留，空得少时先让给后面要得少的人`,
  apart: '可以分开',
  apartNote: '空出几个就先留几个，其余的接着等，次序不变',
  /** What pressing leads to. */
  happens: {
    seat: {
      title: (seats: number) => (seats > 1 ? `现在有座，马上为您留 ${seats} 个座位` : '现在有座，马上为您留好'),
      next: (cancelBy: string) => `报名后到场出示票上的二维码。去不了，${cancelBy} 前都可以取消。`,
    },
    waitlist: {
      title: (seats: number) => (seats > 1 ? `座位不够，先为 ${seats} 人排候补` : '已经满了，先排候补'),
      next: '空出座位时按次序为您留座，请您在时限内点确认：一般 2 小时，活动当天 20 分钟，过时让给下一位。随时可以离开。',
    },
    restricted: {
      title: () => '您现在只能排候补',
      next: '90 天内有 3 次报名没有到场。开始前 24 小时还有空座，才按次序轮到您。可以在那几张票上申诉。',
    },
    draw: {
      title: () => '参加抽签，还不是报上',
      next: '报名截止后抽签，报名先后不影响结果。抽中的直接报上，没抽中的按抽签次序排候补，结果写在票上。',
    },
    review: { title: () => '提交申请，还不是报上', next: '由主办方审核，结果写在票上。审核前可以随时撤回。' },
    'door-closed': { title: () => '这一场的签到已经结束', next: '现在报名也进不了场。请看看别的场次或别的活动。' },
    gone: { title: () => '这一场已经满了', next: '活动快要开始，不再排候补。请看看别的场次或别的活动。' },
  },
  swap: { text: '改报这一场', note: '报上这一场以后，马上退掉重叠的那一场' },
  fewerAtOnce: (free: number) => `现在空着 ${free} 个座位，改成 ${free} 人可以马上报上。`,
  ahead: (count: number) => `候补里前面有 ${count} 位。`,
  editProfile: '修改',
  nickname: '昵称',
  nicknameHint: '主办方看到的名字，也是您在同心的昵称，最多 16 个字',
  ageBand: '年龄段',
  ageBandHint: '只用来核对年龄要求，不收集生日',
  phone: '手机号',
  phoneHint: {
    optional: '可以不填。只给主办方当天联系您，活动结束 30 天后删除',
    required: '必填。只给主办方当天联系您，活动结束 30 天后删除',
  },
  consent: '我看过隐私说明，同意为这次报名使用上面填写的内容',
  consentToTerms: '我看过上面的服务内容、风险和保险，也看过隐私说明，同意为这次报名使用填写的内容',
  terms: '报名前请看清',
  readPrivacy: '看隐私说明',
  submit: {
    seat: '确认报名',
    waitlist: '排进候补',
    draw: '参加抽签',
    review: '提交申请',
    'door-closed': '确认报名',
    gone: '确认报名',
  } satisfies Record<'seat' | 'waitlist' | 'draw' | 'review' | 'door-closed' | 'gone', string>,
  submitAgain: '重试',
  seeTickets: '去票夹看票',
  wrong: {
    session: '请选择一个场次',
    clash: clashText.wrong,
    ticketKind: '请选择怎么参加',
    nickname: '请填写昵称，1 到 16 个字',
    ageBand: '请选择年龄段',
    phone: '请填写 11 位手机号',
    consent: '请先看隐私说明，再勾选同意',
  },
  guardian: '未满 14 周岁请由监护人用自己的微信报名',
} as const;
