import type { BuiltInKind, PlaceKind } from '../../../domain/activity/placeKinds';
import { maxSessions } from '../../../domain/activity/sessions';
import { addMinutes, type Instant, minutesBetween } from '../../../domain/time/instant';
import { firstStartOf, type PlanForm, type SessionForm } from './planForm';

const dayMinutes = 24 * 60;
const usualPlaces: Record<BuiltInKind, string> = { hall: '50', online: '200', elderly: '10' };

export const withSession = (form: PlanForm, id: string, changes: Partial<SessionForm>): PlanForm => ({
  ...form,
  sessions: form.sessions.map((session) => (session.id === id ? { ...session, ...changes } : session)),
});

/** Moving a start moves its end along, and the closing of sign-up with the first start of all. */
export function withStart(form: PlanForm, id: string, startAt: Instant): PlanForm {
  const session = form.sessions.find((one) => one.id === id);
  if (!session) return form;
  const endAt = addMinutes(session.endAt, minutesBetween(session.startAt, startAt));
  const moved = withSession(form, id, { startAt, endAt });
  const closingMoves = minutesBetween(firstStartOf(form), firstStartOf(moved));
  return { ...moved, registrationClosesAt: addMinutes(form.registrationClosesAt, closingMoves) };
}

/** Stands for a session to be added until the server gives it an id; null when there are as many as may be. */
export function newSessionId({ sessions }: Pick<PlanForm, 'sessions'>): string | null {
  if (sessions.length >= maxSessions) return null;
  const ids = Array.from({ length: maxSessions }, (_, index) => `new${index + 1}`);
  return ids.find((id) => sessions.every((session) => session.id !== id)) ?? null;
}

export function withCopyOf(form: PlanForm, id: string, newId: string): PlanForm {
  const session = form.sessions.find((one) => one.id === id);
  if (!session) return form;
  const copy = {
    ...session,
    id: newId,
    startAt: addMinutes(session.startAt, dayMinutes),
    endAt: addMinutes(session.endAt, dayMinutes),
  };
  return { ...form, sessions: [...form.sessions, copy] };
}

export const withoutSession = (form: PlanForm, id: string): PlanForm => ({
  ...form,
  sessions: form.sessions.filter((session) => session.id !== id),
});

export const withKind = (session: SessionForm, kind: BuiltInKind): Partial<SessionForm> => ({
  places: [...session.places, { kind, capacity: usualPlaces[kind] }],
});

export const withoutKind = (session: SessionForm, kind: PlaceKind): Partial<SessionForm> => ({
  places: session.places.filter((one) => one.kind !== kind),
});

export const withCapacity = (session: SessionForm, kind: PlaceKind, capacity: string): Partial<SessionForm> => ({
  places: session.places.map((one) => (one.kind === kind ? { kind, capacity } : one)),
});
