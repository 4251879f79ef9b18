import { openCollection } from '../../_platform/collection';
import { appointmentsCollection } from './documents';

export const appointments = openCollection(appointmentsCollection);
