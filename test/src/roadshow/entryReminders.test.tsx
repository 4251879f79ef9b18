import { act, render, screen, waitFor } from '@testing-library/react';
import type { EntryStatus } from '../../../domain/entry/entry';
import { messageKinds } from '../../../domain/notice/notice';
import EntryPage from '../../../src/roadshow/entry/index';
import EntryFormPage from '../../../src/roadshow/form/index';
import { anOwnEntry, ownEntryId as entryId } from '../../support/phone/ownEntry';
import { good, phoneForTests } from '../../support/phone/phoneForTests';

const balances = (left: number) =>
  messageKinds.map((kind) => ({
    ...{ kind, templateId: `template-${kind}`, accepted: 0, sent: 0 },
    left: kind.startsWith('entry') ? left : 0,
  }));

async function open(Page: typeof EntryPage, status: EntryStatus, isApplicant = true) {
  phoneForTests.answer('readMyEntry', () => good(anOwnEntry(status, { isApplicant })));
  const { container } = render(<Page />);
  await screen.findByText('总决赛');
  await act(async () => {});
  return {
    tap: (selector: string) => act(async () => container.querySelector<HTMLElement>(selector)?.click()),
    has: (selector: string) => container.querySelector(selector) !== null,
  };
}

beforeEach(() => {
  phoneForTests.reset();
  phoneForTests.parameters = { entryId };
  phoneForTests.answer('readLedger', () => good({ balances: balances(0), messages: [] }));
});

it.each([
  ['where an entry is handed in', EntryFormPage, 'draft', true],
  ['where its applicant waits for the answer', EntryPage, 'submitted', true],
  ['for a member of its team', EntryPage, 'draft', false],
] as const)('asks for all that is told of entries with one tap, %s', async (_where, Page, status, isApplicant) => {
  const prompts: (readonly string[])[] = [];
  phoneForTests.answerPrompt = async (templateIds) => {
    prompts.push(templateIds);
    return Object.fromEntries(templateIds.map((id) => [id, 'accept']));
  };
  phoneForTests.answer('noteAnswers', () => {
    phoneForTests.answer('readLedger', () => good({ balances: balances(1), messages: [] }));
    return good({ balances: balances(1) });
  });
  const { tap, has } = await open(Page, status, isApplicant);
  await screen.findByText('开启提醒');
  await tap('.turn-on-reminders');
  await waitFor(() => expect(has('.reminders__left--on')).toBe(true));
  expect(prompts).toEqual([['template-entryChecked', 'template-entryListed', 'template-entryResult']]);
  expect(phoneForTests.calls.filter(({ action }) => action === 'noteAnswers')).toMatchObject([
    { input: { accepted: ['entryChecked', 'entryListed', 'entryResult'] } },
  ]);
});

it.each([
  ['while its applicant still writes', 'draft'],
  ['once it was rejected', 'rejected'],
  ['once it was withdrawn', 'withdrawn'],
] as const)('asks for nothing on the page of an entry %s', async (_why, status) => {
  const { has } = await open(EntryPage, status);
  expect(has('.turn-on-reminders')).toBe(false);
  expect(phoneForTests.calls.map(({ action }) => action)).toEqual(['readMyEntry']);
});
