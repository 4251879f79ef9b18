import fc from 'fast-check';
import * as v from 'valibot';
import { usualRules } from '../../../../locales/zh-CN/contest/rubrics';
import {
  emptySheet,
  isChanged,
  type MarkSheet,
  markSheet,
  sameMarks,
  withAnswer,
  withDraftKept,
  withMark,
  withNote,
  withSubmission,
} from '../../../../src/gateway/marks/markSheet';
import { answered, questionAbout, reconciled } from '../../../../src/gateway/marks/reconcile';
import { marksOf } from '../../../support/contest';
import { JudgedOnServer } from '../../../support/judgedOnServer';
import { casesOf } from '../../../support/thorough';

const name = { contestId: 'con_0123456789abcdef', isRehearsal: false, entryId: 'ent_0000000000000001' };
const [drive] = usualRules.criteria.map(({ id }) => id);
if (drive === undefined) throw new Error('no criterion');

type Network = 'whole' | 'request lost' | 'answer lost';
const network = fc.constantFrom<Network>('whole', 'request lost', 'answer lost');

/** One phone of the judge, driven step by step. */
class JudgesPhone {
  sheet: MarkSheet = emptySheet(name, 'e1');
  /** What the judge pressed and where, in order. */
  readonly pressed: { readonly id: string; readonly criteria: MarkSheet['criteria'] }[] = [];
  #seen: ReturnType<JudgedOnServer['read']> | null = null;

  constructor(
    readonly phone: string,
    readonly server: JudgedOnServer,
  ) {}

  fill(tenths: number): void {
    for (const [criterion, mark] of Object.entries(marksOf(tenths)))
      this.sheet = withMark(this.sheet, criterion, mark ?? '0');
  }
  mark = (tenths: number): void => {
    this.sheet = withMark(this.sheet, drive ?? '', String(tenths / 2));
  };
  note = (words: string): void => {
    this.sheet = withNote(this.sheet, words);
  };
  press(id: string): void {
    this.pressed.push({ id, criteria: this.sheet.criteria });
    this.sheet = withSubmission(this.sheet, id);
  }
  /** As the sender does: submissions first, one by one, then the draft. */
  send(through: Network): void {
    const [next] = this.sheet.outgoing;
    if (through === 'request lost') return;
    if (next !== undefined) {
      const answer = this.server.submit(next);
      if (through === 'whole') this.sheet = withAnswer(this.sheet, next.id, answer);
      return;
    }
    if (!this.sheet.isUnsent) return;
    const sent = this.sheet;
    const kept = this.server.keep({ ...sent, phone: this.phone }, sent.revision);
    if (through === 'whole' && kept !== null) this.sheet = withDraftKept(this.sheet, sent, kept);
  }
  /** The server answers a look now; the phone may see that answer later. */
  ask(): void {
    this.#seen = this.server.read();
  }
  see(): void {
    if (this.#seen !== null) this.sheet = reconciled(this.sheet, this.#seen, this.#seen.entry, this.phone);
  }
  /** As the screen shows it. */
  question() {
    if (this.#seen === null) return null;
    return questionAbout(reconciled(this.sheet, this.#seen, this.#seen.entry, this.phone), this.#seen.entry);
  }
  answer(keeps: 'this' | 'other'): void {
    if (this.#seen !== null) this.sheet = answered(this.sheet, this.#seen.entry, keeps);
  }
  /** Closed and opened again: what was stored is read. */
  reload(): void {
    this.sheet = v.parse(markSheet, JSON.parse(JSON.stringify(this.sheet)));
    this.#seen = null;
  }
  /** The network is back for good. */
  settle(): void {
    for (let round = 0; round < 40; round++) {
      this.send('whole');
      this.ask();
      this.see();
      if (this.sheet.outgoing.length === 0 && !this.sheet.isUnsent) return;
      if (this.question() !== null) return;
    }
    throw new Error(`never settled: ${JSON.stringify(this.sheet)}`);
  }
}

const step = fc.oneof(
  fc.record({ does: fc.constant('mark' as const), tenths: fc.integer({ min: 0, max: 50 }) }),
  fc.record({ does: fc.constant('note' as const), words: fc.constantFrom('路', '村里有路', '要再问问') }),
  fc.record({ does: fc.constantFrom('press' as const, 'ask' as const, 'see' as const, 'reload' as const) }),
  fc.record({ does: fc.constant('send' as const), through: network }),
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

let presses = 0;
function take(phone: JudgesPhone, one: Step): void {
  if (one.does === 'mark') phone.mark(one.tenths);
  else if (one.does === 'note') phone.note(one.words);
  else if (one.does === 'send') phone.send(one.through);
  else if (one.does === 'press') phone.press(`submission${String(++presses).padStart(10, '0')}`);
  else phone[one.does]();
}

const runs = { numRuns: casesOf(400, 5000) };

it('any order of taps, losses, late looks and reloads writes each submission once, and the last one counts', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const phone = new JudgesPhone('phone1', new JudgedOnServer());
      phone.fill(5);
      for (const one of steps) {
        take(phone, one);
        // One phone alone is never asked about another.
        expect(phone.question()).toBeNull();
      }
      phone.settle();
      expect(phone.server.marks.map(({ id, criteria }) => ({ id, criteria }))).toEqual(phone.pressed);
      expect(phone.server.draft).toMatchObject({ criteria: phone.sheet.criteria, note: phone.sheet.note });
      expect(isChanged(phone.sheet)).toBe(
        !sameMarks(phone.sheet.criteria, phone.pressed[phone.pressed.length - 1]?.criteria ?? {}),
      );
    }),
    runs,
  );
});

it('a lock in between leaves every submission either counted or kept aside, none twice and none nowhere', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), fc.nat(30), fc.nat(30), (steps, lockAt, unlockAfter) => {
      const phone = new JudgesPhone('phone1', new JudgedOnServer());
      phone.fill(5);
      steps.forEach((one, index) => {
        if (index === lockAt) phone.server.lock();
        if (index === lockAt + unlockAfter) phone.server.unlock();
        take(phone, one);
      });
      phone.settle();
      const written = [...phone.server.marks.map(({ id }) => id), ...phone.server.late];
      expect([...written].sort()).toEqual(phone.pressed.map(({ id }) => id).sort());
      expect(phone.sheet.refusal).toBeNull();
    }),
    runs,
  );
});

it('two phones of a judge end with the same marks, and what either had otherwise is asked about before it goes', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.boolean(), step), { maxLength: 50 }),
      fc.constantFrom('this' as const, 'other' as const),
      (steps, keeps) => {
        const server = new JudgedOnServer();
        const phones = [new JudgesPhone('phone1', server), new JudgesPhone('phone2', server)] as const;
        phones[0].fill(5);
        phones[0].settle();
        phones[1].settle();
        for (const [isSecond, one] of steps) take(phones[isSecond ? 1 : 0], one);
        let asked = 0;
        for (let round = 0; round < 10; round++)
          for (const phone of phones) {
            phone.settle();
            if (phone.question() === null) continue;
            asked += 1;
            phone.answer(keeps);
            phone.settle();
          }
        expect(asked).toBeLessThan(10);
        for (const phone of phones) expect(phone.question()).toBeNull();
        expect(sameMarks(phones[0].sheet.criteria, phones[1].sheet.criteria)).toBe(true);
        expect(phones[0].sheet.note).toBe(phones[1].sheet.note);
        const ids = server.marks.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const pressed = phones.flatMap((phone) => phone.pressed.map(({ id }) => id));
        expect(ids.every((id) => pressed.includes(id))).toBe(true);
        // The first press of all is refused by nothing.
        if (pressed.length > 0) expect(ids.length).toBeGreaterThan(0);
      },
    ),
    runs,
  );
});
