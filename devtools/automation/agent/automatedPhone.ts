import type { RunningPhone } from '../../simulator/createPhone';
import type { Page } from '../../simulator/phone/page';

/** What the agent needs of the phone that runs in its window. */
export type AutomatedPhone = Pick<RunningPhone, 'wx' | 'pageStack' | 'getApp' | 'getCurrentPages'>;

export function topPage({ pageStack }: AutomatedPhone): Page {
  const page = pageStack.at(-1);
  if (page === undefined) throw new Error('no page is open');
  return page;
}

export function pageOf({ pageStack }: AutomatedPhone, pageId: number): Page {
  const page = pageStack.find(({ id }) => id === pageId);
  if (page === undefined) throw new Error('page destroyed');
  return page;
}
