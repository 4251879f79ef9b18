import { readClassHours as call } from '../../contracts/ranking/calls';
import { answerAnyone } from '../_records/access/answer';
import { serveUnderKey } from '../_records/rootKey/serveUnderKey';
import { cloudStore } from './cloudStore';
import { readClassHours } from './readClassHours';

export const main = serveUnderKey('ranking', [answerAnyone(call, readClassHours({ store: cloudStore }))]);
