import type { Activity } from '../../../domain/activity/activity';
import { isOnlineIn, type KindsOfActivity, type PlaceKind } from '../../../domain/activity/placeKinds';
import type { Session } from '../../../domain/activity/sessions';
import { isAboutTerms } from '../../../domain/message/announcements';
import type { MessageKind, Notice, RegistrationKind } from '../../../domain/notice/notice';
import type { Instant } from '../../../domain/time/instant';
import { sayDeadlineBriefly, sayTemplateTime } from '../time/time';
import { entryTemplates } from './entryTemplates';
import { fieldOf, type Template, valuesOf } from './template';

/** What a message about a registration tells of: as it is at the moment of sending. */
export type MessageFacts = Pick<Notice, 'occasion' | 'until'> & {
  readonly activity: Pick<Activity, 'title' | 'venue' | 'cancelReason' | 'details'> & KindsOfActivity;
  readonly session: Pick<Session, 'startAt' | 'movedAt' | 'termsChangedAt'>;
  readonly ticketKind: PlaceKind;
  /** Of an offer: how many seats are kept. */
  readonly offeredSeats: number;
  /** Whether the terms are others than those that this person said yes to. */
  readonly owesAgreement: boolean;
  readonly now: Instant;
};

const field = fieldOf<MessageFacts>;

const title = (name: string) => field(name, '活动名称', ({ activity }) => activity.title);
const startTime = (name: string, label: string) =>
  field(name, label, ({ session }) => sayTemplateTime(session.startAt));
const venue = (name: string) => field(name, '活动地点', placeOf);

const registrationTemplates: Record<RegistrationKind, Template<MessageFacts>> = {
  reminder: {
    title: '活动开始提醒',
    fields: [title('thing1'), startTime('time2', '开始时间'), venue('thing3'), field('thing4', '温馨提示', reminderOf)],
  },
  offer: {
    title: '候补成功通知',
    fields: [
      title('thing1'),
      startTime('time2', '开始时间'),
      field('time3', '确认截止', ({ until, session }) => sayTemplateTime(until ?? session.startAt)),
      field('thing4', '温馨提示', offerOf),
    ],
  },
  admission: {
    title: '报名结果通知',
    fields: [
      title('thing1'),
      field('phrase2', '报名结果', ({ occasion }) => results[occasion]?.result ?? '请查看'),
      startTime('time3', '开始时间'),
      field('thing4', '温馨提示', ({ occasion }) => results[occasion]?.next ?? '点开看详情'),
    ],
  },
  change: {
    title: '活动变更通知',
    fields: [title('thing1'), startTime('time2', '开始时间'), venue('thing3'), field('thing4', '变更说明', changeOf)],
  },
  cancellation: {
    title: '活动取消通知',
    fields: [
      title('thing1'),
      startTime('time2', '原定时间'),
      field('thing3', '取消原因', ({ activity }) => activity.cancelReason ?? '请点开看说明'),
    ],
  },
  thanks: {
    title: '活动参与感谢',
    fields: [title('thing1'), startTime('time2', '活动时间'), field('thing3', '温馨提示', thanksOf)],
  },
};

/** What each message looks like: the sender, the demo and the deployment guide have no other source. */
export const messageTemplates: Record<MessageKind, Template<never>> = { ...registrationTemplates, ...entryTemplates };

/** `names`: see `valuesOf`. */
export const messageValues = (kind: RegistrationKind, facts: MessageFacts, names: readonly string[] = []) =>
  valuesOf(registrationTemplates[kind], facts, names);

function placeOf({ ticketKind, activity }: MessageFacts): string {
  return isOnlineIn(activity, ticketKind) ? '线上，点开看参加方法' : activity.venue;
}

function reminderOf({ occasion, until, activity, ticketKind, owesAgreement, now }: MessageFacts): string {
  if (occasion === 'reconfirmation' && until !== null) return `还来吗？请在${sayDeadlineBriefly(until, now)}前确认`;
  if (occasion === 'reminder-24h')
    return owesAgreement ? '服务条件改过，请点开再确认' : '来不了请提前取消，把座位让给别人';
  return isOnlineIn(activity, ticketKind) ? '快开始了，请提前几分钟进入' : '快开始了，到场请出示票上的码';
}

function changeOf({ occasion, session: { movedAt, termsChangedAt } }: MessageFacts): string {
  if (occasion === 'seat-released') return '没有确认，座位已让给候补的人';
  if (isAboutTerms(occasion)) return '服务条件有变，请点开再确认';
  const isBoth = movedAt !== undefined && movedAt === termsChangedAt;
  return isBoth ? '时间地点和条件有变，请点开再确认' : '时间或地点有变，请以此为准';
}

function offerOf({ until, offeredSeats, session, now }: MessageFacts): string {
  const deadline = sayDeadlineBriefly(until ?? session.startAt, now);
  return offeredSeats > 1 ? `已为您留${offeredSeats}座到 ${deadline}` : `已为您留座到 ${deadline}`;
}

function thanksOf({ activity: { details } }: MessageFacts): string {
  const classHours = details.kind === 'lecture' ? details.classHours : 0;
  return classHours > 0 ? `谢谢您来，已记 ${classHours} 学时` : '谢谢您来，期待下次再见';
}

const results: { readonly [occasion: string]: { readonly result: string; readonly next: string } } = {
  admitted: { result: '已录取', next: '凭票入场，来不了请提前取消' },
  'not-drawn': { result: '未中签', next: '已按抽签的次序排进候补' },
  'session-gone': { result: '未报上', next: '这一场已撤下，可看看别的场次' },
  rejected: { result: '未录取', next: '名额有限，欢迎报名别的活动' },
};
