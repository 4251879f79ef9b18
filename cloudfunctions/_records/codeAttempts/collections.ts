import { openCollection } from '../../_platform/collection';
import { codeAttemptsCollection } from './documents';

export const codeAttempts = openCollection(codeAttemptsCollection);
