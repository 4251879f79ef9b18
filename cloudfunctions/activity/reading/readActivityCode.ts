import type { readActivityCode as call } from '../../../contracts/activity/reading';
import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { Shown } from '../../../domain/access/rules';
import { bareIdOf } from '../../../domain/id';
import { fail, type Result, succeed } from '../../../domain/result';
import type { ActivityCodes, ActivityReader, CodeOfPage, PageCode } from '../ports';

type Needs = {
  readonly reader: Pick<ActivityReader, 'find'>;
  readonly codes: ActivityCodes;
  readonly codeOfPage: CodeOfPage;
};
type Input = ParsedInputOf<typeof call>;
type KeptCode = Shown & { readonly kept: PageCode | null };
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

const page = 'pages/activity/index';

/**
 * WeChat is asked once and its code kept: its calls are counted. The page reads the scene as the activity's id without its
 * prefix: WeChat leaves no room for more.
 */
export const readActivityCode = ({ reader, codes, codeOfPage }: Needs) => ({
  find: async (_memberId: string, { activityId }: Input): Promise<KeptCode | null> => {
    const [shown, kept] = await Promise.all([reader.find(activityId), codes.find(activityId)]);
    return shown && { ...shown, kept };
  },

  run: async (_memberId: string, { activityId }: Input, { kept }: KeptCode): Promise<Outcome> => {
    if (kept !== null) return succeed(kept);
    const code = await codeOfPage(page, bareIdOf(activityId));
    if (code === null) return fail('code-not-available');
    await codes.keep(activityId, code);
    return succeed(code);
  },
});
