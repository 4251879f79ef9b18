import type { Appointment } from '../../../domain/appointment/appointment';
import { appointmentDays } from '../../../domain/appointment/retention';
import type { EntryNotice } from '../../../domain/notice/entryNotice';
import type { Instant } from '../../../domain/time/instant';
import { declareCollection, index } from '../../_platform/declaration';
import { type Audited, auditIndex } from '../audit/documents';
import { erasedByTimer } from '../retention/retention';

/** `_id` is the entry's that it honours. */
export type AppointmentDocument = Omit<Appointment, 'entryId'> &
  Audited & { readonly _id: string; readonly eraseAfter: Instant; readonly notices?: readonly EntryNotice[] };

export const appointmentsCollection = declareCollection<AppointmentDocument>({
  name: 'appointments',
  version: 1,
  indexes: [
    index('ofContest', { contestId: 'asc', number: 'asc' }),
    index('ofMember', { memberId: 'asc', number: 'desc' }),
    index('number', { number: 'asc' }),
    index('due', { eraseAfter: 'asc' }),
    index('notices', { 'notices.dueAt': 'asc' }),
    auditIndex,
  ],
  retention: erasedByTimer('term-over', appointmentDays, 'eraseAfter'),
});
