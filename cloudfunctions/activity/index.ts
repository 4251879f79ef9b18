import * as calls from '../../contracts/activity/calls';
import { now } from '../_platform/clock';
import { bytesOf, putFile, removeFiles } from '../_platform/files';
import { derivedId } from '../_platform/keys';
import { pageCode } from '../_platform/pageCode';
import { answerAnyone, answerPublic, answerRoles } from '../_records/access/answer';
import { serveUnderKey } from '../_records/rootKey/serveUnderKey';
import { fillFreeSeats as fillSeats } from '../_records/seats/cloudSeatBook';
import { cancelActivity } from './managing/cancelActivity';
import { cloudManagedActivities as store } from './managing/cloudManagedActivities';
import { cloudWaits as waits } from './managing/cloudWaits';
import { createActivity } from './managing/createActivity';
import { editActivity } from './managing/editActivity';
import { listManaged } from './managing/listManaged';
import { publishActivity } from './managing/publishActivity';
import { readPlan } from './managing/readPlan';
import { setCover } from './managing/setCover';
import { cloudCodes as codes } from './reading/cloudCodes';
import { cloudReader as reader } from './reading/cloudReader';
import { listComing } from './reading/listComing';
import { readActivity } from './reading/readActivity';
import { readActivityCode } from './reading/readActivityCode';

const files = { bytesOf, put: putFile, remove: removeFiles };
const pictureIdFor = (activityId: string, pictureBase64: string) =>
  derivedId('pic', 'cover', activityId, pictureBase64);
const activityIdFor = (memberId: string, requestId: string) => derivedId('act', 'activity', memberId, requestId);

export const main = serveUnderKey('activity', [
  answerAnyone(calls.listComing, listComing({ reader, now })),
  answerPublic(calls.readActivity, readActivity({ reader, now })),
  answerRoles(calls.listManaged, listManaged({ store, waits, now })),
  answerRoles(calls.readPlan, readPlan({ store })),
  answerRoles(calls.createActivity, createActivity({ store, now, activityIdFor })),
  answerRoles(calls.editActivity, editActivity({ store, fillSeats, now })),
  answerRoles(calls.setCover, setCover({ store, files, pictureIdFor, now })),
  answerRoles(calls.publishActivity, publishActivity({ store, now })),
  answerRoles(calls.cancelActivity, cancelActivity({ store, now })),
  answerPublic(calls.readActivityCode, readActivityCode({ reader, codes, codeOfPage: pageCode })),
]);
