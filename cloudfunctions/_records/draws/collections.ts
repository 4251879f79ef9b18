import { openCollection } from '../../_platform/collection';
import { drawsCollection } from './documents';

export const draws = openCollection(drawsCollection);
