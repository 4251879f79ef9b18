import { join } from '../../_platform/joins';
import type { MemberDocument } from './documents';

/** Joins the members of registrations; only `people.nickname` may be projected from them. */
export const joinPeople = (memberId = 'registration.memberId') => join('members', memberId, '_id', 'people');
export const peopleNames = { 'people.nickname': 1 };
export type WithPeople = { readonly people: readonly Pick<MemberDocument, 'nickname'>[] };

/** What a person is called now; as they signed up where they are no member any more. */
export const nicknameNow = (registration: { readonly nickname: string }, { people }: WithPeople): string =>
  people[0]?.nickname ?? registration.nickname;
