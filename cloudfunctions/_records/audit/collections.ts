import { openCollection } from '../../_platform/collection';
import { accessLogCollection } from './documents';

export const accessLog = openCollection(accessLogCollection);
