import type { Instant } from '../time/instant';
import type { MessageKind, Occasion } from './message';

/** A message to everyone who signed up for a session, or for all of them. */
export type Announcement = {
  readonly occasion: Occasion;
  readonly kind: MessageKind;
  /** Null for all sessions. */
  readonly sessionId: string | null;
  readonly dueAt: Instant;
  readonly expiresAt: Instant;
  readonly until: Instant | null;
};
