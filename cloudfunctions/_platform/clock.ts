import { instantOf } from '../../domain/time/instant';

export const now = () => instantOf(Date.now());
