import { readClassHours as call } from '../../contracts/ranking/calls';
import { answer, serve } from '../_platform/serve';
import { cloudStore } from './cloudStore';
import { readClassHours } from './readClassHours';

export const main = serve([answer(call, readClassHours({ store: cloudStore }))]);
