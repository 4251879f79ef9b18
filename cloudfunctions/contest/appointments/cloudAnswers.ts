import * as calls from '../../../contracts/contest/appointments';
import type { Instant } from '../../../domain/time/instant';
import { now } from '../../_platform/clock';
import { pageCode as codeOfPage } from '../../_platform/pageCode';
import { answerAnyone, answerOwn, answerRoles } from '../../_records/access/answer';
import { certificateNumberFor, cloudCertificateCodes as codes } from '../../_records/certificates/cloudNumbers';
import { appoint } from './appoint';
import { cloudAppointments as store } from './cloudAppointments';
import { endAppointment } from './endAppointment';
import { listAppointments } from './listAppointments';
import { listMyAppointments } from './listMyAppointments';
import { logDuty } from './logDuty';
import { readCertificateCode } from './readCertificateCode';
import { renewAppointment } from './renewAppointment';
import { strikeDuty } from './strikeDuty';
import { verifyCertificate } from './verifyCertificate';

const numberFor = (entryId: string, at: Instant) => certificateNumberFor('appointment', entryId, at);

export const appointmentAnswers = [
  answerRoles(calls.listAppointments, listAppointments({ store, now })),
  answerRoles(calls.appoint, appoint({ store, numberFor, now })),
  answerRoles(calls.renewAppointment, renewAppointment({ store, now })),
  answerRoles(calls.endAppointment, endAppointment({ store, now })),
  answerAnyone(calls.listMyAppointments, listMyAppointments({ store, now })),
  answerOwn(calls.readCertificateCode, readCertificateCode({ store, codes, codeOfPage })),
  answerOwn(calls.logDuty, logDuty({ store, now })),
  answerOwn(calls.strikeDuty, strikeDuty({ store, now })),
  answerAnyone(calls.verifyCertificate, verifyCertificate({ store, now })),
];
