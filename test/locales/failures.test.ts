import * as activity from '../../contracts/activity/calls';
import * as admission from '../../contracts/admission/calls';
import { type AnyCall, commonFailures } from '../../contracts/call';
import * as checkin from '../../contracts/checkin/calls';
import * as contest from '../../contracts/contest/calls';
import * as member from '../../contracts/member/calls';
import * as message from '../../contracts/message/calls';
import * as ranking from '../../contracts/ranking/calls';
import * as registration from '../../contracts/registration/calls';
import { failureTexts } from '../../locales/zh-CN/app/failures';

const isCall = (value: unknown): value is AnyCall => typeof value === 'object' && value !== null && 'failures' in value;
const calls = [activity, admission, checkin, contest, member, message, ranking, registration].flatMap((file) =>
  Object.values(file).filter(isCall),
);

it('says of every refusal what happened and what to do next, and of nothing else', () => {
  const named = new Set([...calls.flatMap(({ failures }) => failures), ...commonFailures, 'offline']);
  expect(new Set(Object.keys(failureTexts))).toEqual(named);
  for (const { what, next } of Object.values(failureTexts)) {
    expect(what).toMatch(/^[^。]{4,20}$/);
    expect(next).toMatch(/。$/);
  }
});
