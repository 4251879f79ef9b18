import * as v from 'valibot';
import {
  activityKinds,
  activityStatuses,
  admissionModes,
  minimumAges,
  phoneRequirements,
  serviceTypes,
} from '../domain/activity/activity';
import { builtInKinds, isOwnKindId, maxOwnKinds } from '../domain/activity/placeKinds';
import { maxPlaces, maxSessions } from '../domain/activity/sessions';
import { isNewKindId } from '../domain/activity/writtenKinds';
import { isNewSessionId } from '../domain/activity/writtenSessions';
import { messageKinds } from '../domain/notice/notice';
import { registrationStatuses } from '../domain/registration/registration';
import { timelineSteps } from '../domain/registration/timeline';
import type { Result } from '../domain/result';
import { textRules } from '../domain/text/limits';
import { readOfficePhone, readPhoneNumber } from '../domain/text/phoneNumber';
import { readText, type TextRule } from '../domain/text/written';

/** Wire forms of what several calls speak of. */

const identifier = (prefix: string) => v.pipe(v.string(), v.regex(new RegExp(`^${prefix}_[0-9a-z]{16}$`)));
export const activityId = identifier('act');
export const organisationId = identifier('org');
/** `reg_<activity>.<person>.self`: the id is the rule that nobody signs up twice; the person's part is another in each activity. */
export const registrationId = v.pipe(v.string(), v.regex(/^reg_[0-9a-z]{16}\.[0-9a-z]{16}\.self$/));

/** Seats at the same time elsewhere that are given back for those that are taken: at once, and only when these are had. */
export const leaves = v.optional(v.pipe(v.array(registrationId), v.maxLength(8)), []);
/** They were told of the clash, and come to some of each. */
export const keepsBoth = v.optional(v.boolean(), false);

export const applicantKey = v.pipe(
  v.string(),
  v.regex(/^(un)?decided~\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z~reg_[0-9a-z]{16}\.[0-9a-z]{16}\.self$/),
);

/** Made by the phone once for one press; a retry carries it again and is answered as the first was. */
export const requestId = v.pipe(v.string(), v.regex(/^[0-9a-z]{16,32}$/));

/** Where the next page of a list begins: the start and the id of the last one shown. */
export const pageKey = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z~act_[0-9a-z]{16}$/));
/** The same within what is coming or what is over, or `past` for the first that is over. */
export const managedPageKey = v.pipe(
  v.string(),
  v.regex(/^(?:past|(?:coming|past)~\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z~act_[0-9a-z]{16})$/),
);

/** ISO 8601 in, always UTC with milliseconds out: one format, so that texts compare as moments do. */
export const instant = v.pipe(
  v.string(),
  v.maxLength(35),
  v.isoTimestamp(),
  v.transform((text) => new Date(text)),
  // Other years would be written in another length, and texts would no longer compare as moments do.
  v.check((date) => date.getTime() >= Date.UTC(2000, 0) && date.getTime() < Date.UTC(2200, 0)),
  v.transform((date) => date.toISOString()),
);

/** The one place where what people type enters: folded and measured by its rule. An issue's message is the fault. */
export const text = (rule: TextRule) =>
  read((written) => readText(rule, written), `${rule.shape}, ${rule.least} to ${rule.most}`);
export const phone = read(readPhoneNumber, 'a mobile number, however written');
export const officePhone = read(readOfficePhone, 'a mobile number or a fixed line, however written');
export const nickname = text(textRules.nickname);

function read(reader: (written: string) => Result<string, string>, description: string) {
  return v.pipe(
    v.string(),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const result = reader(dataset.value);
      if (result.ok) return result.value;
      addIssue({ message: result.failure });
      return NEVER;
    }),
    v.description(description),
  );
}

export const wholeNumber = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/** A township of 泸州 (5105): county in six digits, township in three more. */
export const townshipCode = v.pipe(v.string(), v.regex(/^5105\d{5}$/));
export const countyCode = v.pipe(v.string(), v.regex(/^5105\d{2}$/));

export const activityKind = v.picklist(activityKinds);
export const activityStatus = v.picklist(activityStatuses);
export const registrationStatus = v.picklist(registrationStatuses);
export const minimumAge = v.picklist(minimumAges);
export const phoneRequirement = v.picklist(phoneRequirements);

export const admissionMode = v.picklist(admissionModes);
const builtInKind = v.picklist(builtInKinds);
const ownKindId = v.pipe(v.string(), v.regex(/^k[1-9]\d?$/), v.guard(isOwnKindId));
/** Stands for an id that the server is to give. */
const newKindId = v.pipe(v.string(), v.regex(/^new[1-9]\d?$/), v.guard(isNewKindId));
export const ticketKind = v.union([builtInKind, ownKindId]);

/** A kind of place that an activity names itself, to go along with what is of it. */
export const ownKind = v.object({ id: ownKindId, name: v.string(), like: builtInKind });
export const messageKind = v.picklist(messageKinds);
export const sessionId = v.pipe(v.string(), v.regex(/^s[1-9]\d?$/));
/** `movedAt` of the session as it was on the screen: what has moved since is shown again before anything is done. */
export const seenMovedAt = v.optional(v.nullable(instant), null);
/** `termsChangedAt` of the session as its terms were on the screen: what changed since is shown before anyone says yes. */
export const seenTermsChangedAt = v.optional(v.nullable(instant), null);
/** Stands for an id that the server is to give. */
const newSessionId = v.pipe(v.string(), v.check(isNewSessionId));

/** `2026-11-24`, of the calendar in China. */
export const calendarDay = v.pipe(v.string(), v.isoDate());

/** Degrees within China, as its maps count them (GCJ-02). */
export const position = v.strictObject({
  latitude: v.pipe(v.number(), v.minValue(3), v.maxValue(54)),
  longitude: v.pipe(v.number(), v.minValue(73), v.maxValue(136)),
});

const areDifferent = (values: readonly string[]): boolean => new Set(values).size === values.length;

export const writtenKinds = v.pipe(
  v.array(
    v.strictObject({ id: v.union([ownKindId, newKindId]), name: text(textRules.placeKindName), like: builtInKind }),
  ),
  v.maxLength(maxOwnKinds),
  v.check((kinds) => areDifferent(kinds.map(({ id }) => id))),
);

const session = v.strictObject({
  id: v.union([sessionId, newSessionId]),
  startAt: instant,
  endAt: instant,
  places: v.pipe(
    v.array(
      v.strictObject({ kind: v.union([builtInKind, ownKindId, newKindId]), capacity: wholeNumber(1, maxPlaces) }),
    ),
    v.minLength(1),
    v.maxLength(builtInKinds.length + maxOwnKinds),
    v.check((places) => areDifferent(places.map(({ kind }) => kind))),
  ),
});
/** As an organiser writes them. */
export const sessions = v.pipe(
  v.array(session),
  v.minLength(1),
  v.maxLength(maxSessions),
  v.check((all) => areDifferent(all.map(({ id }) => id))),
);

/** One entry of a registration's own history. */
export const timelineEntry = v.object({
  step: v.picklist(timelineSteps),
  at: instant,
  by: v.picklist(['member', 'organizer', 'rule']),
  seats: v.nullable(v.number()),
  until: v.nullable(instant),
  reason: v.nullable(v.string()),
});

/** How many entries are not kept between a history's first and the others; missing for a whole one. */
export const leftOut = v.optional(v.number());

const detailsWith = <Risks extends v.GenericSchema<string>, Policy extends v.GenericSchema<string>>(
  risks: Risks,
  insurancePolicyNumber: Policy,
) =>
  v.variant('kind', [
    v.strictObject({ kind: v.literal('lecture'), classHours: wholeNumber(0, 16) }),
    v.strictObject({
      kind: v.literal('service'),
      serviceType: v.picklist(serviceTypes),
      risks,
      isHazardous: v.boolean(),
      insurancePolicyNumber: v.nullable(insurancePolicyNumber),
    }),
    v.strictObject({ kind: v.literal('roadshow') }),
  ]);
export const activityDetails = detailsWith(text(textRules.risks), text(textRules.insurancePolicyNumber));
export const activityDetailsShown = detailsWith(v.string(), v.string());
