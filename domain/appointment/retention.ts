import { startOfDay } from '../time/beijing';
import type { Instant } from '../time/instant';
import { type Appointment, lastDayOf } from './appointment';
import { addDays } from './term';

/** So long after the last day of its term an appointment can still be verified. */
export const appointmentDays = 365;

export const appointmentEraseAfter = (appointment: Pick<Appointment, 'term' | 'renewals'>): Instant =>
  startOfDay(addDays(lastDayOf(appointment), appointmentDays + 1));
