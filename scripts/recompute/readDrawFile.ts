import * as v from 'valibot';
import { draw } from '../../contracts/admission/calls';
import type { Refusal } from '../../contracts/judging/readProtocol';
import type { PublishedDraw } from '../../domain/admission/draw';
import { writePath } from '../../domain/judging/fault';
import { parseStrictJson } from './parseStrictJson';

type ReadDraw =
  | { readonly ok: true; readonly draw: PublishedDraw }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** Of seats or of a contest's order: whose it is does not matter to how it was drawn. */
const answered = v.object({ draw: v.omit(draw, ['activityId']) });

/** What `readDraw` or `readOrderDraw` answers, or the draw in it alone. */
export function readDrawFile(bytes: Uint8Array): ReadDraw {
  const parsed = parseStrictJson(bytes);
  if (!parsed.ok) return parsed;
  const isWhole = v.is(v.looseObject({ draw: v.unknown() }), parsed.value);
  const shaped = v.safeParse(answered, isWhole ? parsed.value : { draw: parsed.value });
  if (shaped.success) return { ok: true, draw: shaped.output.draw };
  return { ok: false, refusals: shaped.issues.map((issue) => ({ where: whereOf(issue), why: issue.message })) };
}

const whereOf = (issue: v.BaseIssue<unknown>): string =>
  // Below `draw`, which the file need not have.
  writePath(
    (issue.path ?? []).slice(1).flatMap(({ key }) => (typeof key === 'string' || typeof key === 'number' ? key : [])),
  );
