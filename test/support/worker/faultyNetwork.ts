import { createServer, request } from 'node:http';
import { letProcessEnd, listening, urlOf } from '../../../devtools/cloud/server/loopback';

/** `request`: lost on its way, nothing happened. `answer`: it was done, and nobody was told. */
export type Loss = 'request' | 'answer';

export type Hold = {
  /** Resolves once the request waits. */
  readonly reached: Promise<void>;
  isReached(): boolean;
  letGo(): void;
};

export type FaultyNetwork = {
  readonly url: string;
  /** Where requests are carried to. */
  connect(target: string): void;
  /** Loses the nth request from now on, and every one after it, as if the function had been killed there. */
  cutAt(nth: number, loss: Loss): void;
  /** Keeps the nth request from now on waiting, before anything is done, until it is let go; those behind it pass. */
  holdAt(nth: number): Hold;
  /** Told of every request before it is carried on. */
  onEach(listener: () => void): void;
  /** Whether the cut was reached. */
  isCut(): boolean;
  /** Whole again; true if the cut was reached. */
  mend(): boolean;
  /** Whole again, and nobody is told of requests any more. */
  reset(): void;
};

/** A line between the functions and the database that can be cut at any step. It lives as long as its process. */
export async function faultyNetwork(): Promise<FaultyNetwork> {
  let target = '';
  let cut = { at: Number.POSITIVE_INFINITY, loss: 'request' as Loss };
  const noHold = { at: Number.POSITIVE_INFINITY, wait: async () => {} };
  let held = noHold;
  let seen = 0;
  let each = () => {};

  const server = createServer(async (incoming, outgoing) => {
    seen++;
    each();
    const isCut = seen >= cut.at;
    const isAnswerLost = seen === cut.at && cut.loss === 'answer';
    if (seen === held.at) await held.wait();
    if (isCut && !isAnswerLost) return void outgoing.writeHead(502).end();
    const carried = request(`${target}${incoming.url ?? ''}`, { method: incoming.method, headers: incoming.headers });
    carried.on('response', (answer) => {
      if (isCut) {
        answer.resume();
        answer.on('end', () => outgoing.writeHead(502).end());
        return;
      }
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    carried.on('error', () => outgoing.writeHead(502).end());
    incoming.pipe(carried);
  });
  await listening(server, 0);
  letProcessEnd(server);

  const mend = () => {
    const wasReached = seen >= cut.at;
    held = noHold;
    cut = { at: Number.POSITIVE_INFINITY, loss: 'request' };
    return wasReached;
  };

  return {
    url: urlOf(server),
    connect: (url) => {
      target = url;
    },
    cutAt: (nth, loss) => {
      cut = { at: seen + nth, loss };
    },
    holdAt: (nth) => {
      const [reached, letGo] = [aSignal(), aSignal()];
      held = {
        at: seen + nth,
        wait: () => {
          reached.give();
          return letGo.given;
        },
      };
      return { reached: reached.given, isReached: reached.isGiven, letGo: letGo.give };
    },
    onEach: (listener) => {
      each = listener;
    },
    isCut: () => seen >= cut.at,
    mend,
    reset: () => {
      mend();
      each = () => {};
    },
  };
}

function aSignal() {
  let isGiven = false;
  let give = () => {};
  const given = new Promise<void>((resolve) => {
    give = () => {
      isGiven = true;
      resolve();
    };
  });
  return { given, give: () => give(), isGiven: () => isGiven };
}
