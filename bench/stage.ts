import { createHash, randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { submitMarks } from '../contracts/contest/judging';
import { publishResult, readProtocol, readResult } from '../contracts/contest/results';
import { directStage, openHall, readStage, startRun } from '../contracts/contest/stage';
import { castVote } from '../contracts/contest/votes';
import type { StageAct } from '../domain/contest/stageActs';
import { type VoteMark, voteMarks } from '../domain/contest/votes';
import type { ProtocolText } from '../domain/judging/protocolText';
import { recompute } from '../domain/judging/recompute';
import { usualRules } from '../locales/zh-CN/contest/rubrics';
import { killNowAndThen } from './chaos';
import { percentile } from './rush/figures';
import { type City, openCity } from './stage/city';
import { Counted, granted, press } from './stage/phones';
import { Projector } from './stage/projector';

/**
 * Plays a whole evening through the built functions and the real SDK while workers are killed at random: every judge marks
 * and changes every entry, the hall votes, projectors poll. The last line is what became of it.
 */
const sizes = { judges: 12, entries: 12, voters: 500 };
const projectors = 3;
const killShare = 0.1;

const aRequestId = (): string => randomBytes(12).toString('hex');
const oneOf = <Item>(items: readonly Item[]): Item => items[Math.floor(Math.random() * items.length)] as Item;
const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const tell = (line: string): boolean => process.stdout.write(`${line}\n`);

const someMarks = () =>
  Object.fromEntries(
    usualRules.criteria.map(({ id, max }) => [id, String(Math.floor(Number(max) * (0.6 + Math.random() * 0.4)))]),
  );

class Evening {
  readonly marks = new Counted();
  readonly votes = new Counted();
  readonly polls = new Counted();
  /** Submissions that were told to count. */
  readonly sent = new Set<string>();
  readonly voted = new Set<string>();
  readonly lags: number[] = [];

  constructor(private readonly city: City) {}

  get #run() {
    return { contestId: this.city.contestId, isRehearsal: false };
  }

  async direct(act: StageAct): Promise<void> {
    const { cloud, supervisor } = this.city;
    const { stage } = granted(await press(cloud, supervisor, readStage, this.#run), 'readStage');
    const input = { ...this.#run, requestId: aRequestId(), version: stage?.version ?? 0, act };
    granted(await press(cloud, supervisor, directStage, input as never), act.type);
  }

  async play(entry: `e${number}`, screens: readonly Projector[]): Promise<void> {
    await this.direct({ type: 'call', entry });
    await this.direct({ type: 'begin', phase: 'pitch' });
    await this.direct({ type: 'open-scoring', entry });
    await Promise.all([
      ...[...this.city.judges].map(([, openid]) => this.#judge(openid, entry)),
      ...this.city.voters.map((openid) => this.#vote(openid, entry)),
    ]);
    await this.direct({ type: 'lock', entry, without: [] });
    await this.direct({ type: 'reveal', entry });
    const revealedAt = performance.now();
    const place = Number(entry.slice(1));
    await Promise.all(
      screens.map(async ({ shownAt }) => {
        while (!shownAt.has(place)) await delay(20);
        this.lags.push(Math.max(0, (shownAt.get(place) ?? 0) - revealedAt));
      }),
    );
  }

  async #judge(openid: string, entry: `e${number}`): Promise<void> {
    let replaces: string | null = null;
    for (let version = 1; version <= 2; version++) {
      await delay(Math.random() * 1500);
      const submission = aRequestId();
      const input = { ...this.#run, entry, submission, replaces, criteria: someMarks() };
      const { outcome } = granted(
        await press(this.city.cloud, openid, submitMarks, input as never, this.marks),
        'submitMarks',
      );
      if (outcome !== 'counts') throw new Error(`marks before the lock: ${outcome}`);
      this.sent.add(submission);
      replaces = submission;
    }
  }

  async #vote(openid: string, entry: `e${number}`): Promise<void> {
    await delay(Math.random() * 3000);
    const mark: VoteMark = oneOf(voteMarks);
    const input = { contestId: this.city.contestId, entry, mark };
    granted(await press(this.city.cloud, openid, castVote, input as never, this.votes), 'castVote');
    this.voted.add(`${openid}.${entry}`);
  }
}

async function protocolOf({ cloud, contestId, organizer }: City): Promise<string> {
  granted(await press(cloud, organizer, publishResult, { contestId, noticeUntil: '2199-01-01' }), 'publishResult');
  const { result } = granted(await press(cloud, organizer, readResult, { contestId }), 'readResult');
  const parts: string[] = [];
  for (let part = 1; part <= (result?.parts ?? 0); part++)
    parts.push(granted(await press(cloud, organizer, readProtocol, { contestId, part }), 'readProtocol').text);
  return parts.join('');
}

async function main(): Promise<void> {
  const city = await openCity(sizes);
  try {
    const { cloud, contestId, supervisor } = city;
    const run = { contestId, isRehearsal: false };
    const evening = new Evening(city);
    granted(await press(cloud, supervisor, startRun, { ...run, requestId: aRequestId() }), 'startRun');
    const { token } = granted(await press(cloud, supervisor, openHall, run), 'openHall');
    const stop = new AbortController();
    let killed = 0;
    const killing = killNowAndThen(stop.signal, () => {
      for (const functionName of ['contest', 'screen']) killed += cloud.killWorkers({ functionName, share: killShare });
    });
    const screens = Array.from({ length: projectors }, () => new Projector(cloud, token, evening.polls));
    const polling = screens.map((screen) => screen.run(stop.signal));
    for (let place = 1; place <= city.entries; place++) {
      await evening.play(`e${place}`, screens);
      tell(
        `entry ${place} of ${city.entries}: ${evening.sent.size} marks, ${evening.voted.size} votes, ${killed} workers killed`,
      );
    }
    await evening.direct({ type: 'close' });
    stop.abort();
    await Promise.all([killing, ...polling]);

    const raw = JSON.parse(await protocolOf(city));
    const protocol: ProtocolText = raw;
    const kept = cloud
      .documents('contestRuns')
      .flatMap(({ acts }) => acts as readonly { readonly submission?: string }[]);
    const inChain = new Set(kept.flatMap(({ submission }) => submission ?? []));
    const ballots = ('publicShare' in protocol ? (protocol.publicShare?.votes ?? []) : []).map(
      ({ voter, entry }) => `${voter}.${entry}`,
    );
    tell(
      JSON.stringify({
        marksSent: evening.sent.size,
        marksKept: [...evening.sent].filter((submission) => inChain.has(submission)).length,
        votesSent: evening.voted.size,
        votesCounted: ballots.length,
        doubleVotes: ballots.length - new Set(ballots).size,
        screenLagMs: Math.round(percentile(evening.lags, 0.95)),
        httpPerMark: evening.marks.each,
        httpPerVote: evening.votes.each,
        httpPerPoll: evening.polls.each,
        sealHolds: recompute(protocol, raw, sha256).ok,
      }),
    );
  } finally {
    await city.close();
  }
}

main().catch((error) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
