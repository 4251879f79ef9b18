import * as calls from '../../contracts/activity/calls';
import { now } from '../_platform/clock';
import { derivedId } from '../_platform/keys';
import { pageCode } from '../_platform/pageCode';
import { answer, serve } from '../_platform/serve';
import { fillFreeSeats as fillSeats } from '../_records/seats/cloudSeatBook';
import { cancelActivity } from './cancelActivity';
import { cloudKeeper as keeper } from './cloudKeeper';
import { cloudReader as reader } from './cloudReader';
import { createActivity } from './createActivity';
import { editActivity } from './editActivity';
import { listComing } from './listComing';
import { listManaged } from './listManaged';
import { publishActivity } from './publishActivity';
import { readActivity } from './readActivity';
import { readActivityCode } from './readActivityCode';
import { readPlan } from './readPlan';

const activityIdFor = (memberId: string, requestId: string) => derivedId('act', 'activity', memberId, requestId);

export const main = serve([
  answer(calls.listComing, listComing({ reader, now })),
  answer(calls.readActivity, readActivity({ reader, now })),
  answer(calls.listManaged, listManaged({ keeper })),
  answer(calls.readPlan, readPlan({ keeper })),
  answer(calls.createActivity, createActivity({ keeper, now, activityIdFor })),
  answer(calls.editActivity, editActivity({ keeper, fillSeats, now })),
  answer(calls.publishActivity, publishActivity({ keeper, now })),
  answer(calls.cancelActivity, cancelActivity({ keeper, now })),
  answer(calls.readActivityCode, readActivityCode({ reader, codeOfPage: pageCode })),
]);
