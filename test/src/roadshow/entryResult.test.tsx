import { act, render, screen } from '@testing-library/react';
import EntryPage from '../../../src/roadshow/entry/index';
import { anOwnEntry, ownContestId, ownEntryId } from '../../support/phone/ownEntry';
import { good, phoneForTests } from '../../support/phone/phoneForTests';

beforeEach(() => {
  phoneForTests.reset();
  phoneForTests.parameters = { entryId: ownEntryId };
  phoneForTests.answer('readLedger', () => good({ balances: [], messages: [] }));
});
async function open(...of: Parameters<typeof anOwnEntry>) {
  phoneForTests.answer('readMyEntry', () => good(anOwnEntry(...of)));
  const { container } = render(<EntryPage />);
  await screen.findByText('总决赛');
  await act(async () => undefined);
  return container;
}
const tap = (container: HTMLElement, selector: string) =>
  act(async () => container.querySelector<HTMLElement>(selector)?.click());

it('leads from an entry whose contest is published to the result and the own sheet, and asks to wait for nothing more', async () => {
  const container = await open('shortlisted', { contest: 'published' });
  expect(container.textContent).toContain('结果已经公布，名次和得分在下面。');
  expect(container.textContent).not.toContain('按时到场');
  await tap(container, '.entry-result-entry');
  await tap(container, '.entry-sheet-entry');
  expect(phoneForTests.journey).toEqual([
    `open /roadshow/result/index?contestId=${ownContestId}`,
    `open /roadshow/ownSheet/index?contestId=${ownContestId}`,
  ]);
});

it('leads a member of the team to the result alone: the sheet is its applicant’s', async () => {
  const container = await open('shortlisted', { contest: 'published', isApplicant: false });
  expect(container.querySelector('.entry-result-entry')).not.toBeNull();
  expect(container.querySelector('.entry-sheet-entry')).toBeNull();
});

it.each([
  ['before it is published', 'shortlisted', 'open'],
  ['for an entry that was not in it', 'rejected', 'published'],
] as const)('leads to no result %s', async (_when, status, contest) => {
  const container = await open(status, { contest });
  expect(container.querySelector('.entry-result-entry')).toBeNull();
});
