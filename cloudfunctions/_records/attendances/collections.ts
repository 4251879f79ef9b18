import { openCollection } from '../../_platform/collection';
import { attendancesCollection } from './documents';

export const attendances = openCollection(attendancesCollection);
