import type { Attendance } from '../../../domain/attendance/attendance';
import { declareCollection, index } from '../../_platform/declaration';
import type { Stored } from '../../_platform/stored';
import { untilAccountCloses } from '../retention/retention';

export type AttendanceDocument = Stored<Attendance>;

export const attendancesCollection = declareCollection<AttendanceDocument>({
  name: 'attendances',
  version: 1,
  indexes: [
    index('ofActivity', { activityId: 'asc', checkedInAt: 'desc' }),
    index('ofMember', { memberId: 'asc', checkedInAt: 'desc' }),
  ],
  retention: untilAccountCloses,
});
