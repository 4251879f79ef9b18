import { act, fireEvent, render } from '@testing-library/react';
import { textRules } from '../../../domain/text/limits';
import { PromptSheet } from '../../../src/components/form/PromptSheet';
import { phoneForTests } from '../../support/phone/phoneForTests';

beforeEach(() => phoneForTests.reset());

it('shows nothing of what was written about one person in the sheet of another, and finds it again with the first', async () => {
  const sheetOf = (person: string) => (
    <PromptSheet
      {...{ name: 'decline', sentAs: 'reason', isOpen: true, title: '原因', hint: '', submit: '发送' }}
      {...{ rule: textRules.rejectReason, wrong: '', draft: `decline.${person}`, isBusy: false, failure: null }}
      refusedField={() => null}
      onSubmit={async () => true}
      onClose={() => undefined}
    />
  );
  const { container, rerender } = render(sheetOf('one'));
  const written = () => container.querySelector<HTMLInputElement>('.decline-input')?.value;
  const input = container.querySelector('.decline-input');
  await act(async () => void (input && fireEvent.input(input, { target: { value: '名额已满' } })));
  expect(written()).toBe('名额已满');
  rerender(sheetOf('other'));
  expect(written()).toBe('');
  rerender(sheetOf('one'));
  expect(written()).toBe('名额已满');
});
