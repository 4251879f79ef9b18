import type {
  CancellationStore,
  Contact,
  KeptRegistration,
  SignUpSight,
  SignUpStore,
} from '../../cloudfunctions/registration/ports';
import type { Activity } from '../../domain/activity/activity';
import { registrationIdOf } from '../../domain/registration/registrationId';

/** One activity's books in memory: each method is one atomic step, as each is one request to the database. */
export class MemoryRegistrations {
  readonly holders = new Map<string, number>();
  readonly registrations = new Map<string, KeptRegistration>();
  readonly contacts = new Map<string, Contact>();
  readonly members = new Map<string, NonNullable<SignUpSight['member']>>();
  left: number;
  isOpen = true;

  constructor(readonly activity: Activity) {
    this.left = activity.capacity;
  }

  readonly signUps: SignUpStore = {
    look: async (activityId, memberId) => {
      if (activityId !== this.activity.id) return null;
      return {
        activity: this.activity,
        seats: {
          capacity: this.activity.capacity,
          left: this.left,
          isOpen: this.isOpen,
          mine: this.holders.get(memberId) ?? null,
        },
        member: this.members.get(memberId) ?? null,
        registration: this.registrations.get(registrationIdOf(activityId, memberId)) ?? null,
      };
    },
    takeSeat: async (_, memberId, { step, generation }) => {
      if (step === 'held') return true;
      if (!this.isOpen) return false;
      const held = this.holders.get(memberId);
      if (step === 'keep' && held !== generation - 1) return false;
      if (step === 'claim' && (held !== undefined || this.left === 0)) return false;
      if (step === 'claim') this.left--;
      this.holders.set(memberId, generation);
      return true;
    },
    keepContact: async (contact) => {
      this.contacts.set(contact.registrationId, contact);
    },
    confirm: async (registration) => {
      const kept = this.registrations.get(registration.id);
      const isNext =
        registration.generation === 1
          ? kept === undefined
          : kept?.status === 'cancelled' && kept.generation === registration.generation - 1;
      if (isNext) this.registrations.set(registration.id, registration);
      return isNext;
    },
  };

  readonly cancellations: CancellationStore = {
    look: async (memberId, registrationId) => {
      const registration = this.registrations.get(registrationId);
      if (registration?.memberId !== memberId) return null;
      return { registration, activity: this.activity, isCheckedIn: false };
    },
    markCancelled: async ({ id, generation }, at) => {
      const kept = this.registrations.get(id);
      if (kept?.status !== 'confirmed' || kept.generation !== generation) return;
      this.registrations.set(id, { ...kept, status: 'cancelled', cancelledAt: at, hasPhone: false });
    },
    release: async ({ id, memberId, generation }) => {
      if (this.holders.get(memberId) === generation) {
        this.holders.delete(memberId);
        this.left++;
      }
      if (this.contacts.get(id)?.generation === generation) this.contacts.delete(id);
    },
  };
}
