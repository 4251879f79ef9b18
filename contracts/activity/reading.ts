import * as v from 'valibot';
import { defineCall } from '../call';
import {
  activityId,
  activityKind,
  countyCode,
  instant,
  minimumAge,
  pageKey,
  phoneRequirement,
  position,
  registrationId,
  registrationStatus,
  sessionId,
} from '../fields';
import { officeContactShown } from '../organisation/officeContact';
import { cloudFunction } from './cloudFunction';
import { activityCard, cover, sessionShown, terms } from './shown';

/** A page of coming activities, soonest first, and the key of the next page. */
export const listComing = defineCall({
  cloudFunction,
  action: 'listComing',
  purpose: 'Coming activities of one kind, soonest first, a page at a time, with the caller’s own next appointment.',
  input: v.strictObject({
    kind: activityKind,
    countyCode: v.nullable(countyCode),
    after: v.nullable(pageKey),
  }),
  output: v.object({
    activities: v.array(
      v.object({
        ...activityCard.entries,
        /** Start of the session that `seats` are in: the soonest with some left, or else the soonest. */
        seatsAt: instant,
        cover,
        myStatus: v.nullable(registrationStatus),
      }),
    ),
    next: v.nullable(v.string()),
    /** The caller's offer that expires first, or else their next ticket; null with neither. */
    upNext: v.nullable(
      v.object({
        registrationId,
        activityId,
        title: v.string(),
        /** Of this person's own session. */
        startAt: instant,
        venue: v.string(),
        /** Until when the offer may be accepted; null for a ticket. */
        offerUntil: v.nullable(instant),
      }),
    ),
    /** Up to three called-off activities that the caller holds or hoped for a place in, soonest first. */
    calledOff: v.array(
      v.object({ registrationId, title: v.string(), startAt: instant, reason: v.nullable(v.string()) }),
    ),
  }),
  failures: [],
});

export const readActivity = defineCall({
  cloudFunction,
  action: 'readActivity',
  purpose: 'Everything the page of one activity shows, and what the caller is to it.',
  input: v.strictObject({ activityId }),
  output: v.object({
    activity: v.object({
      ...activityCard.entries,
      cover,
      organisationName: v.string(),
      /** How to reach the organisation; null where none was entered. */
      officeContact: v.nullable(officeContactShown),
      summary: v.string(),
      position: v.nullable(v.object(position.entries)),
      sessions: v.array(sessionShown),
      seatsPerSignUp: v.number(),
      asksReconfirmation: v.boolean(),
      minimumAge,
      phone: phoneRequirement,
      details: v.variant('kind', [
        v.object({ kind: v.literal('lecture'), classHours: v.number() }),
        v.object({ kind: v.literal('service'), ...terms.entries }),
        v.object({ kind: v.literal('roadshow') }),
      ]),
      cancelReason: v.nullable(v.string()),
    }),
    viewer: v.object({
      registration: v.nullable(
        v.object({
          id: registrationId,
          status: registrationStatus,
          isCheckedIn: v.boolean(),
          /** Until when an offer may be accepted; null without one. */
          offerUntil: v.nullable(instant),
        }),
      ),
      /** Where else they have seats at the time of one of the sessions. */
      clashes: v.array(v.object({ sessionId, registrationId, title: v.string(), startAt: instant, endAt: instant })),
      profile: v.nullable(v.object({ nickname: v.string(), ageBand: v.picklist(['14-to-17', 'adult']) })),
      canManage: v.boolean(),
      /** Until when absences limit this person to waiting lists; null without a restriction. */
      restrictedUntil: v.nullable(instant),
    }),
    serverTime: instant,
  }),
  failures: ['unknown-activity'],
});

export const readActivityCode = defineCall({
  cloudFunction,
  action: 'readActivityCode',
  purpose: 'The mini-program code that opens a published activity, as a picture for its poster.',
  input: v.strictObject({ activityId }),
  output: v.object({ pictureBase64: v.string(), contentType: v.string() }),
  failures: ['unknown-activity', 'code-not-available'],
});
