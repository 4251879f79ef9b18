import type { readActivityCode as call } from '../../contracts/activity/reading';
import type { FailureOf, OutputOf, ParsedInputOf } from '../../contracts/call';
import { bareIdOf } from '../../domain/id';
import { fail, type Result, succeed } from '../../domain/result';
import type { ActivityReader, CodeOfPage } from './ports';

type Needs = { readonly reader: Pick<ActivityReader, 'find'>; readonly codeOfPage: CodeOfPage };
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

const page = 'pages/activity/index';

/** The page reads the scene as the activity's id without its prefix: WeChat leaves no room for more. */
export const readActivityCode =
  ({ reader, codeOfPage }: Needs) =>
  async (_: string, { activityId }: ParsedInputOf<typeof call>): Promise<Outcome> => {
    const activity = await reader.find(activityId);
    if (activity === null || activity.status === 'draft') return fail('unknown-activity');
    const code = await codeOfPage(page, bareIdOf(activityId));
    return code === null ? fail('code-not-available') : succeed(code);
  };
