import { openCollection } from '../../_platform/collection';
import { entriesCollection, entryFilesCollection } from './documents';

export const entries = openCollection(entriesCollection);
export const entryFiles = openCollection(entryFilesCollection);
