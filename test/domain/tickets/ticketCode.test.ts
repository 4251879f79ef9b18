import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import fc from 'fast-check';
import { readTicketCode } from '../../../domain/tickets/readTicketCode';
import { ticketCodeAt, ticketStepMilliseconds } from '../../../domain/tickets/ticketCode';
import { eventKeyOf, ticketNumberOf, ticketSeedOf } from '../../../domain/tickets/ticketKeys';
import { nodeHmac } from '../../support/hmac';

const rootKey = new TextEncoder().encode('a root key that is good for tests alone');
const now = Date.UTC(2026, 10, 22, 6, 30);
const eventKeyFor = (activityId: string) => eventKeyOf(rootKey, activityId, nodeHmac);
const eventKey = eventKeyFor('act_lecture');
const seedFor = (registrationId: string, generation = 1, key = eventKey) =>
  ticketSeedOf(key, ticketNumberOf(key, registrationId, generation, nodeHmac), nodeHmac);
const read = (code: string, at = now) => readTicketCode(code, eventKey, at, nodeHmac);

const registrationIds = fc.stringMatching(/^[0-9a-z]{1,30}$/);
const instants = fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2060, 0) });

test('a code is 39 characters of a QR code’s alphanumeric mode', () => {
  fc.assert(
    fc.property(registrationIds, instants, (id, at) => {
      expect(ticketCodeAt(seedFor(id), at, nodeHmac)).toMatch(
        /^TX1\.[0-9A-Z]{4}\.[0-9A-Z]{10}\.[0-9A-Z]{6}\.[0-9A-Z]{12}$/,
      );
    }),
  );
});

test('the phone’s HMAC and the server’s draw the same code', () => {
  const onThePhone = ticketCodeAt(seedFor('reg'), now, (key, message) => hmac(sha256, key, message));
  expect(onThePhone).toBe(ticketCodeAt(seedFor('reg'), now, nodeHmac));
});

test('a code is stable within its 30 s, and never that of another time', () => {
  fc.assert(
    fc.property(instants, instants, (one, other) => {
      const step = (at: number) => Math.floor(at / ticketStepMilliseconds);
      const isSame = ticketCodeAt(seedFor('reg'), one, nodeHmac) === ticketCodeAt(seedFor('reg'), other, nodeHmac);
      expect(isSame).toBe(step(one) === step(other));
    }),
  );
});

test('a code proves its number within one step, is expired after it and from the future before it', () => {
  fc.assert(
    fc.property(registrationIds, fc.integer({ min: -1000, max: 1000 }), (id, steps) => {
      const seed = seedFor(id);
      const answer = read(ticketCodeAt(seed, now + steps * ticketStepMilliseconds, nodeHmac));
      if (steps < -1) expect(answer).toEqual({ ok: false, failure: 'expired-code' });
      else if (steps > 1) expect(answer).toEqual({ ok: false, failure: 'future-code' });
      else expect(answer).toEqual({ ok: true, value: { number: seed.number } });
    }),
  );
});

test('whoever changes one character is found out', () => {
  const code = ticketCodeAt(seedFor('reg'), now, nodeHmac);
  fc.assert(
    fc.property(
      fc.nat({ max: code.length - 1 }),
      fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ.-ILOU'),
      (at, letter) => {
        fc.pre(code[at] !== letter);
        const answer = read(code.slice(0, at) + letter + code.slice(at + 1));
        expect(answer).toEqual({ ok: false, failure: expect.stringMatching(/^(?:forged|wrong-event|unknown-code)$/) });
      },
    ),
  );
});

test('one ticket’s key makes no other ticket’s code', () => {
  fc.assert(
    fc.property(registrationIds, registrationIds, (mine, theirs) => {
      fc.pre(mine !== theirs);
      const stolen = { ...seedFor(theirs), key: seedFor(mine).key };
      expect(read(ticketCodeAt(stolen, now, nodeHmac))).toEqual({ ok: false, failure: 'forged' });
    }),
  );
});

test('the door of another activity says that it is another’s', () => {
  const elsewhere = seedFor('reg', 1, eventKeyFor('act_roadshow'));
  expect(read(ticketCodeAt(elsewhere, now, nodeHmac))).toEqual({ ok: false, failure: 'wrong-event' });
});

test('every generation has a number of its own', () => {
  const numbers = Array.from({ length: 20 }, (_, generation) => seedFor('reg', generation).number);
  expect(new Set(numbers).size).toBe(20);
});

test('whatever else is scanned is unknown', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.webUrl()), (text) => {
      expect(read(text)).toEqual({ ok: false, failure: 'unknown-code' });
    }),
  );
  const code = ticketCodeAt(seedFor('reg'), now, nodeHmac);
  for (const wrong of [
    code.slice(0, -1),
    `${code}0`,
    ` ${code}`,
    `${code}\n`,
    code.toLowerCase(),
    code.replace('TX1', 'TX2'),
  ])
    expect(read(wrong)).toEqual({ ok: false, failure: 'unknown-code' });
});
