import * as v from 'valibot';
import { mostSeatsPerSignUp } from '../../domain/activity/sessions';
import {
  activityDetails,
  admissionMode,
  instant,
  line,
  minimumAge,
  paragraph,
  phoneRequirement,
  position,
  sessions,
  townshipCode,
  wholeNumber,
} from '../fields';

export const plan = v.strictObject({
  title: line(40),
  summary: paragraph(1000, 0),
  townshipCode,
  venue: line(60),
  position: v.nullable(position),
  sessions,
  registrationOpensAt: instant,
  registrationClosesAt: instant,
  admission: admissionMode,
  seatsPerSignUp: wholeNumber(1, mostSeatsPerSignUp),
  asksReconfirmation: v.boolean(),
  onlineAccess: paragraph(200, 0),
  minimumAge,
  phone: phoneRequirement,
  details: activityDetails,
});
