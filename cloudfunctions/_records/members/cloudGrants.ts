import type { Grant } from '../../../domain/access/grants';
import { members } from './collections';

export const grantsOf = async (memberId: string): Promise<readonly Grant[]> =>
  (await members.find(memberId))?.grants ?? [];
