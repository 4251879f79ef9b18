import { openCollection } from '../../_platform/collection';
import { seatsCollection } from './documents';

export const seats = openCollection(seatsCollection);
