import * as v from 'valibot';
import { appointmentStandings, duties } from '../../domain/appointment/appointment';
import { isCertificateNumber } from '../../domain/certificate/number';
import { textRules } from '../../domain/text/limits';
import { defineCall } from '../call';
import { calendarDay, instant, requestId, text, wholeNumber } from '../fields';
import { cloudFunction } from './cloudFunction';
import { contestId, entryId } from './shown';

const duty = v.picklist(duties);
const standing = v.picklist(appointmentStandings);
const months = wholeNumber(1, 36);
const dutyRecordId = v.pipe(v.string(), v.regex(/^[0-9a-z]{16,32}$/));
const term = { from: calendarDay, until: calendarDay };

const appointment = v.object({
  entryId,
  number: v.string(),
  contestTitle: v.string(),
  organisationName: v.string(),
  entryTitle: v.string(),
  holder: v.string(),
  village: v.string(),
  duties: v.array(duty),
  standing,
  mayRenew: v.boolean(),
  terms: v.array(v.object({ ...term, opinion: v.nullable(v.string()) })),
  ended: v.nullable(v.object({ reason: v.string(), at: instant })),
  records: v.array(
    v.object({ id: v.string(), on: calendarDay, duty, text: v.string(), at: instant, isStruck: v.boolean() }),
  ),
});

export const listAppointments = defineCall({
  cloudFunction,
  action: 'listAppointments',
  purpose: 'For its organisers: who was appointed after a contest, with the duty logs, and whose entry still may be.',
  input: v.strictObject({ contestId }),
  output: v.object({
    title: v.string(),
    /** Why nobody can be appointed as yet; null when they can. */
    obstacle: v.nullable(v.picklist(['result-not-published', 'notice-still-on', 'appeals-unanswered'])),
    noticeUntil: v.nullable(instant),
    candidates: v.array(
      v.object({
        entryId,
        title: v.string(),
        team: v.string(),
        rank: v.nullable(v.number()),
        award: v.nullable(v.string()),
      }),
    ),
    appointments: v.array(appointment),
    serverTime: instant,
  }),
  failures: ['not-allowed', 'unknown-contest'],
});

export const appoint = defineCall({
  cloudFunction,
  action: 'appoint',
  purpose: 'Appoints the applicant of a ranked entry, once its notice is over, and gives the certificate its number.',
  input: v.strictObject({
    contestId,
    entryId,
    holder: text(textRules.personName),
    village: text(textRules.villageName),
    duties: v.pipe(v.array(duty), v.minLength(1), v.maxLength(duties.length)),
    from: calendarDay,
    months,
  }),
  output: v.object({ number: v.string() }),
  failures: [
    'not-allowed',
    'unknown-contest',
    'unknown-entry',
    'result-not-published',
    'notice-still-on',
    'appeals-unanswered',
    'term-too-far',
    'appointed-already',
  ],
});

export const renewAppointment = defineCall({
  cloudFunction,
  action: 'renewAppointment',
  purpose: 'Adds a term to an appointment, with what the village says of the last one.',
  /** `seenTerms`: how many stood on the screen, so that one press never adds two. */
  input: v.strictObject({
    contestId,
    entryId,
    seenTerms: wholeNumber(1, 40),
    months,
    opinion: text(textRules.villageOpinion),
  }),
  output: v.object({ until: calendarDay }),
  failures: [
    'not-allowed',
    'unknown-contest',
    'unknown-appointment',
    'appointment-changed',
    'appointment-ended',
    'renewal-too-early',
    'renewal-too-late',
  ],
});

export const endAppointment = defineCall({
  cloudFunction,
  action: 'endAppointment',
  purpose: 'Ends an appointment before its time, for a reason that whoever verifies the certificate does not see.',
  input: v.strictObject({ contestId, entryId, reason: text(textRules.endReason) }),
  output: v.object({ endedAt: instant }),
  failures: [
    'not-allowed',
    'unknown-contest',
    'unknown-appointment',
    'appointment-changed',
    'appointment-ended',
    'appointment-over',
  ],
});

export const listMyAppointments = defineCall({
  cloudFunction,
  action: 'listMyAppointments',
  purpose: 'One’s own appointments with certificate and duty log, latest first.',
  input: v.strictObject({}),
  output: v.object({ appointments: v.array(appointment), serverTime: instant }),
  failures: [],
});

export const readCertificateCode = defineCall({
  cloudFunction,
  action: 'readCertificateCode',
  purpose: 'The mini-program code that opens the verify page with the number of the own certificate, as a picture.',
  input: v.strictObject({ entryId }),
  output: v.object({ pictureBase64: v.string(), contentType: v.string() }),
  failures: ['unknown-appointment', 'code-not-available'],
});

export const logDuty = defineCall({
  cloudFunction,
  action: 'logDuty',
  purpose: 'Writes one line into the own duty log.',
  input: v.strictObject({ entryId, requestId, on: calendarDay, duty, text: text(textRules.dutyDone) }),
  output: v.object({ recordId: v.string() }),
  failures: ['unknown-appointment', 'duty-in-future', 'duty-outside-term', 'duty-log-full', 'appointment-changed'],
});

export const strikeDuty = defineCall({
  cloudFunction,
  action: 'strikeDuty',
  purpose: 'Strikes a line of the own duty log that was a slip, or takes that back; it stays to be read.',
  input: v.strictObject({ entryId, recordId: dutyRecordId, isStruck: v.boolean() }),
  output: v.object({ recordId: v.string() }),
  failures: ['unknown-appointment', 'unknown-duty', 'appointment-changed'],
});

export const verifyCertificate = defineCall({
  cloudFunction,
  action: 'verifyCertificate',
  purpose:
    'What anybody may know of a certificate by its number: whose, by a masked name, for what, and whether it holds.',
  input: v.strictObject({ number: v.pipe(v.string(), v.check(isCertificateNumber)) }),
  output: v.object({
    certificate: v.nullable(
      v.object({
        number: v.string(),
        maskedHolder: v.string(),
        organisationName: v.string(),
        village: v.string(),
        ...term,
        standing,
      }),
    ),
  }),
  failures: [],
});
