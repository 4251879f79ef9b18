import type { FailureText } from '../../failureText';

export const admissionFailures = {
  'not-by-lot': { what: '这个活动不抽签', next: '请返回活动页，看看录取方式。' },
  'not-by-review': { what: '这个活动不用审核', next: '请返回活动页，看看录取方式。' },
  'registration-still-open': { what: '报名还没有截止', next: '请等报名截止以后再封存名单。' },
  'nobody-applied': { what: '还没有人报名', next: '没有人可以抽。可以延长报名时间再等等。' },
  'public-day-past': { what: '公开数的日子已经过了', next: '请选今天或以后公布的数。' },
  'public-day-too-late': { what: '公开数公布得太晚', next: '请选活动开始以前公布的数。' },
  'value-not-out-yet': { what: '公开数还没有到公布的日子', next: '请等到封存名单时说好的那天再抽签。' },
  'list-not-closed': { what: '名单还没有封存', next: '请先封存名单、公布承诺值，再抽签。' },
  'drawn-otherwise': { what: '已经用别的公开数抽过签', next: '抽签只有一次，请下拉刷新看结果。' },
  'not-applied': { what: '这位不在待审核名单里', next: '可能刚取消，或已经处理过。请下拉刷新。' },
  'own-registration': { what: '这是您自己的报名', next: '自己的报名不能自己办，请本组织的另一位主办者来办。' },
  'being-decided': { what: '另一位主办者正在处理', next: '请等一分钟，下拉刷新看看结果。' },
} as const satisfies Record<string, FailureText>;
