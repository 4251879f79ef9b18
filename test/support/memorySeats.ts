import type { HoldMove } from '../../cloudfunctions/_records/seats/ports';
import type { Activity } from '../../domain/activity/activity';
import { type PoolName, poolsOf } from '../../domain/activity/sessions';
import { type Hold, holdText } from '../../domain/registration/hold';
import type { Pool } from '../../domain/registration/seats';
import type { Instant } from '../../domain/time/instant';

/** One activity's seats in memory, and who holds them. */
export class MemorySeats {
  readonly pools = new Map<PoolName, Pool>();
  readonly holds = new Map<string, Hold>();
  isOpen = true;
  touchedAt: Instant | null = null;

  constructor({ sessions }: Pick<Activity, 'sessions'>) {
    for (const { name, capacity } of poolsOf(sessions))
      this.pools.set(name, { capacity, left: capacity, hasQueue: false });
  }

  poolOf(name: PoolName): Pool {
    return this.pools.get(name) ?? { capacity: 0, left: 0, hasQueue: false };
  }

  /** More or fewer seats, in one step; fewer only as far as they are free. */
  moveCapacity(name: PoolName, more: number): boolean {
    const pool = this.poolOf(name);
    if (pool.left + more < 0) return false;
    this.pools.set(name, { ...pool, capacity: pool.capacity + more, left: pool.left + more });
    return true;
  }

  async claim(_activityId: string, memberId: string, hold: Hold): Promise<boolean> {
    if (this.poolOf(hold.pool).hasQueue) return false;
    return this.moveHold(_activityId, memberId, null, hold);
  }

  async openWaitlist(_activityId: string, name: PoolName, seats: number, at: Instant): Promise<boolean> {
    const pool = this.poolOf(name);
    if (!this.isOpen || pool.hasQueue || pool.left >= seats) return false;
    this.pools.set(name, { ...pool, hasQueue: true, joinedAt: at });
    return true;
  }

  async noteJoining(_activityId: string, name: PoolName, at: Instant): Promise<boolean> {
    const pool = this.poolOf(name);
    if (!this.isOpen || !pool.hasQueue) return false;
    this.pools.set(name, { ...pool, joinedAt: at });
    return true;
  }

  async moveHold(_activityId: string, memberId: string, from: Hold | null, to: Hold | null): Promise<boolean> {
    return this.#moveHold(memberId, from, to);
  }

  #moveHold(memberId: string, from: Hold | null, to: Hold | null): boolean {
    const held = this.holds.get(memberId);
    if ((held && holdText(held)) !== (from === null ? undefined : holdText(from))) return false;
    const name = (to ?? from)?.pool;
    if (name === undefined) return true;
    const pool = this.poolOf(name);
    const more = (to?.seats ?? 0) - (from?.seats ?? 0);
    if (more > 0 && (!this.isOpen || pool.left < more)) return false;
    this.pools.set(name, { ...pool, left: pool.left - more });
    if (to === null) this.holds.delete(memberId);
    else {
      this.holds.set(memberId, to);
      this.touchedAt = to.at;
    }
    return true;
  }

  async moveHolds(_activityId: string, moves: readonly HoldMove[]): Promise<boolean> {
    const before = { holds: new Map(this.holds), pools: new Map(this.pools), touchedAt: this.touchedAt };
    for (const { memberId, from, to } of moves) {
      if (this.#moveHold(memberId, from, to)) continue;
      for (const [name, pool] of before.pools) this.pools.set(name, pool);
      this.holds.clear();
      for (const [id, hold] of before.holds) this.holds.set(id, hold);
      this.touchedAt = before.touchedAt;
      return false;
    }
    return true;
  }
}
