import type * as activity from '../../../contracts/activity/calls';
import type * as admission from '../../../contracts/admission/calls';
import type { AnyCall, CommonFailure, FailureOf } from '../../../contracts/call';
import type * as checkin from '../../../contracts/checkin/calls';
import type * as contest from '../../../contracts/contest/calls';
import type * as member from '../../../contracts/member/calls';
import type * as message from '../../../contracts/message/calls';
import type * as ranking from '../../../contracts/ranking/calls';
import type * as registration from '../../../contracts/registration/calls';
import type { FailureText } from '../../failureText';
import { activityFailures } from '../activity/failures';
import { admissionFailures } from '../admission/failures';
import { checkinFailures } from '../checkin/failures';
import { entryFailures } from '../contest/entryFailures';
import { contestFailures } from '../contest/failures';
import { memberFailures } from '../member/failures';
import { messageFailures } from '../message/failures';
import { registrationFailures } from '../registration/failures';

type FailuresIn<Calls> = {
  [Name in keyof Calls]: Calls[Name] extends AnyCall ? FailureOf<Calls[Name]> : never;
}[keyof Calls];

/** Every way in which the server may refuse, and the network's own. */
export type AnyFailure =
  | FailuresIn<typeof activity>
  | FailuresIn<typeof admission>
  | FailuresIn<typeof checkin>
  | FailuresIn<typeof contest>
  | FailuresIn<typeof member>
  | FailuresIn<typeof message>
  | FailuresIn<typeof ranking>
  | FailuresIn<typeof registration>
  | CommonFailure
  | 'offline';

export const failureTexts: Record<AnyFailure, FailureText> = {
  offline: { what: '没有连上网络', next: '请检查网络再试，已经提交的不会重复。' },
  unexpected: { what: '服务器出了点问题', next: '这不是您的错。请过一会儿再试；一直这样，请告诉主办方。' },
  misconfigured: { what: '服务器的设置有误，暂停服务', next: '这一次什么也没有改动。请告诉主办方，改好后再试。' },
  'malformed-request': { what: '填写的内容不合要求', next: '请检查填写的内容，改好后再提交。' },
  'unknown-action': { what: '这个版本太旧了', next: '请从微信里删除「同心」小程序，再重新打开。' },
  'not-signed-in': { what: '没有认出您的微信身份', next: '请关掉小程序，从微信重新打开。' },
  'not-allowed': { what: '您没有这项权限', next: '只有主办组织的人可以操作，请联系管理员。' },
  ...activityFailures,
  ...registrationFailures,
  ...memberFailures,
  ...admissionFailures,
  ...checkinFailures,
  ...messageFailures,
  ...contestFailures,
  ...entryFailures,
};
