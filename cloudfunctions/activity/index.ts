import * as calls from '../../contracts/activity/calls';
import { now } from '../_platform/clock';
import { putFile, removeFiles } from '../_platform/files';
import { derivedId } from '../_platform/keys';
import { pageCode } from '../_platform/pageCode';
import { answerAnyone, answerPublic, answerRoles } from '../_records/access/answer';
import { serveUnderKey } from '../_records/rootKey/serveUnderKey';
import { fillFreeSeats as fillSeats } from '../_records/seats/cloudSeatBook';
import { cancelActivity } from './cancelActivity';
import { cloudCodes as codes } from './cloudCodes';
import { cloudManagedActivities as keeper } from './cloudManagedActivities';
import { cloudReader as reader } from './cloudReader';
import { cloudWaits as waits } from './cloudWaits';
import { createActivity } from './createActivity';
import { editActivity } from './editActivity';
import { listComing } from './listComing';
import { listManaged } from './listManaged';
import { publishActivity } from './publishActivity';
import { readActivity } from './readActivity';
import { readActivityCode } from './readActivityCode';
import { readPlan } from './readPlan';
import { setCover } from './setCover';

const files = { put: putFile, remove: removeFiles };
const pictureIdFor = (activityId: string, pictureBase64: string) =>
  derivedId('pic', 'cover', activityId, pictureBase64);
const activityIdFor = (memberId: string, requestId: string) => derivedId('act', 'activity', memberId, requestId);

export const main = serveUnderKey('activity', [
  answerAnyone(calls.listComing, listComing({ reader, now })),
  answerPublic(calls.readActivity, readActivity({ reader, now })),
  answerRoles(calls.listManaged, listManaged({ keeper, waits, now })),
  answerRoles(calls.readPlan, readPlan({ keeper })),
  answerRoles(calls.createActivity, createActivity({ keeper, now, activityIdFor })),
  answerRoles(calls.editActivity, editActivity({ keeper, fillSeats, now })),
  answerRoles(calls.setCover, setCover({ keeper, files, pictureIdFor, now })),
  answerRoles(calls.publishActivity, publishActivity({ keeper, now })),
  answerRoles(calls.cancelActivity, cancelActivity({ keeper, now })),
  answerPublic(calls.readActivityCode, readActivityCode({ reader, codes, codeOfPage: pageCode })),
]);
