import { serveUnderKey } from '../_records/rootKey/serveUnderKey';
import { entryAnswers } from './entries/cloudAnswers';

export const main = serveUnderKey('contest', [...entryAnswers]);
