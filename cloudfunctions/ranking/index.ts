import { readClassHours as call } from '../../contracts/ranking/calls';
import { serve } from '../_platform/serve';
import { answerAnyone } from '../_records/access/answer';
import { cloudStore } from './cloudStore';
import { readClassHours } from './readClassHours';

export const main = serve([answerAnyone(call, readClassHours({ store: cloudStore }))]);
