import type { Shown } from '../../../domain/access/rules';
import type { Activity } from '../../../domain/activity/activity';
import type { Member } from '../../../domain/member/member';
import type { OtherPlace } from '../../../domain/registration/clash';
import type { Hold } from '../../../domain/registration/hold';
import type { Pools } from '../../../domain/registration/seats';
import type { Instant } from '../../../domain/time/instant';
import type { Contact, StoredRegistration } from '../../_records/registrations/ports';

export type SignUpStore = {
  /** All that a decision needs, read at one moment; null for an unknown activity. */
  read(activityId: string, memberId: string, now: Instant): Promise<SignUpSnapshot | null>;
  keepContact(contact: Contact): Promise<void>;
  /** The next generation after `earlier`. False when this person's registration has changed since `read`. */
  write(registration: StoredRegistration, earlier: StoredRegistration | null): Promise<boolean>;
};

export type SignUpSnapshot = Shown & {
  /** The id of this person's registration in this activity, whether there is one or not. */
  readonly registrationId: string;
  readonly activity: Activity;
  readonly pools: Pools;
  readonly isOpen: boolean;
  readonly hold: Hold | null;
  readonly member: Pick<Member, 'nickname' | 'ageBand' | 'noShows'> | null;
  readonly registration: StoredRegistration | null;
  /** Where else they have seats. */
  readonly others: readonly OtherPlace[];
};
