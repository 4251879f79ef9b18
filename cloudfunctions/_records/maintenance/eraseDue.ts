import { type TimerAct, timerActs } from '../../../domain/audit/acts';
import { timerEntry } from '../../../domain/audit/entry';
import { now } from '../../_platform/clock';
import { command as _ } from '../../_platform/cloud';
import { openCollection } from '../../_platform/collection';
import type { CollectionDeclaration } from '../../_platform/declaration';
import { eachInTime } from '../../_platform/timers/eachInTime';
import type { TimerStep } from '../../_platform/timers/timer';
import { cloudAudit } from '../audit/cloudAudit';
import { declaredCollections } from '../schema';

/** Every collection that declares when its documents are due: no other list of them exists. */
export const eraseDue: TimerStep = {
  name: 'due-erased',
  everyMinutes: 1,
  maxMilliseconds: 2000,
  run: async (turn) => {
    const erased: string[] = [];
    const nameOf = ({ name }: CollectionDeclaration) => name;
    await eachInTime(declaredCollections, turn, nameOf, async (declaration) => {
      const count = await eraseIn(declaration);
      if (count > 0) erased.push(`${count} of ${declaration.name}`);
    });
    return erased.length === 0 ? null : erased.join(', ');
  },
};

/**
 * Logs how much is due before it is gone. A run after a cut-off finds that entry by the first that is due, and erases
 * what was due then.
 */
async function eraseIn({ name, retention: { dueField } }: CollectionDeclaration): Promise<number> {
  if (dueField === null) return 0;
  const collection = openCollection<{ readonly _id: string }>({ name });
  const at = now();
  const [first] = await collection.aggregate<{ readonly due: string }>((pipeline) =>
    pipeline
      .match({ [dueField]: _.lte(at) })
      .sort({ [dueField]: 1 })
      .limit(1)
      .project({ due: `$${dueField}` }),
  );
  if (first === undefined) return 0;
  const count = await collection.count({ [dueField]: _.lte(at) });
  const entry = timerEntry(actFor(name), { occasion: first.due, count, at });
  const logged = (await cloudAudit.write(entry)) ? entry : await cloudAudit.find(entry.id);
  return collection.remove({ [dueField]: _.lte(logged?.at ?? at) });
}

/** @throws for a collection whose erasing has no word of its own */
function actFor(name: string): TimerAct {
  const acts = Object.entries(timerActs) as readonly (readonly [TimerAct, string])[];
  const [act] = acts.find(([, collection]) => collection === name) ?? [];
  if (act === undefined) throw new Error(`domain/audit/acts.ts has no word for erasing ${name}`);
  return act;
}
