import { openCollection } from '../../_platform/collection';
import { rootKeysCollection } from './documents';

export const rootKeys = openCollection(rootKeysCollection);
