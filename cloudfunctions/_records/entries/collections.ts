import { openCollection } from '../../_platform/collection';
import { entriesCollection } from './documents';

export const entries = openCollection(entriesCollection);
