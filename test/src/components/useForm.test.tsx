import { act, renderHook } from '@testing-library/react';
import * as v from 'valibot';
import { useForm } from '../../../src/components/form/useForm';
import { phoneForTests } from '../../support/phone/phoneForTests';

type Values = { readonly title: string; readonly place: string; readonly hasAgreed: boolean };
const initial: Values = { title: '', place: '', hasAgreed: false };
const shape = v.object({ title: v.string(), place: v.string(), hasAgreed: v.boolean() });
const faultsOf = ({ title, place }: Values) => ({
  ...(title === '' && { title: '请写标题' }),
  ...(place === '' && { place: '请写地点' }),
});
const fieldAt = (path: string) => (path === 'plan.venue' ? 'place' : null);

beforeEach(() => phoneForTests.reset());
const open = (
  changes: { readonly basis?: string; readonly initial?: Values | null; readonly shape?: typeof shape } = {},
) =>
  renderHook(() =>
    useForm<Values, 'title' | 'place'>({
      initial: changes.initial === undefined ? initial : changes.initial,
      faultsOf,
      draft: {
        name: 'plan',
        shape,
        basis: changes.basis ?? '1',
        toKeep: (values) => ({ ...values, hasAgreed: false }),
      },
      fieldAt,
    }),
  );
type Opened = ReturnType<typeof open>['result'];
const write = (form: Opened, changes: Partial<Values>) => act(async () => form.current.change(changes));
const submit = (form: Opened, answer = true) => act(() => form.current.submit(async () => answer));

it('says how many faults there are, scrolls to the first, and drops the word of each as it is put right', async () => {
  const { result: form } = open();
  expect(form.current.wrong).toEqual({});
  await submit(form);
  expect(form.current.wrong).toEqual({ title: '请写标题', place: '请写地点' });
  expect(phoneForTests.notes).toEqual(['有 2 处要改，请看标红的地方']);
  expect(phoneForTests.scrolls).toEqual(['.field--wrong']);
  await write(form, { title: '竹编' });
  expect(form.current.wrong).toEqual({ place: '请写地点' });
  await submit(form);
  expect(phoneForTests.notes.at(-1)).toBe('有 1 处要改，请看标红的地方');
  expect(phoneForTests.scrolls).toEqual(['.field--wrong', '.field--wrong']);
});

it('shows what the server refused at its field, until that is changed', async () => {
  const { result: form } = open();
  await write(form, { title: '竹编', place: '工坊' });
  await act(async () => form.current.refuse('plan.venue'));
  expect(form.current.wrong).toEqual({ place: '这一项没有通过，请改一改' });
  expect(phoneForTests.scrolls).toEqual(['.field--wrong']);
  await write(form, { place: '竹编工坊' });
  expect(form.current.wrong).toEqual({});
  await act(async () => form.current.refuse('plan.other'));
  expect(form.current.wrong).toEqual({});
});

it('keeps what is unsent when it is left, says so, and goes on with it', async () => {
  const { result: form, unmount } = open();
  await write(form, { title: '竹编', hasAgreed: true });
  unmount();
  expect(phoneForTests.notes).toEqual(['草稿已存在手机里']);
  const { result: again } = open();
  expect(again.current.isRestored).toBe(true);
  expect(again.current.values).toEqual({ title: '竹编', place: '', hasAgreed: false });
  await act(async () => again.current.startAgain());
  expect(again.current.values).toEqual(initial);
  expect(open().result.current.isRestored).toBe(false);
});

it('keeps nothing of what was sent, and says nothing when the page is left for it', async () => {
  const { result: form, unmount } = open();
  await write(form, { title: '竹编', place: '工坊' });
  await act(() =>
    form.current.submit(async () => {
      unmount();
      return true;
    }),
  );
  expect(phoneForTests.notes).toEqual([]);
  expect(phoneForTests.storage.has('draft.plan')).toBe(false);
});

it('keeps what could not be sent', async () => {
  const { result: form, unmount } = open();
  await write(form, { title: '竹编', place: '工坊' });
  await submit(form, false);
  unmount();
  expect(phoneForTests.notes).toEqual(['草稿已存在手机里']);
  expect(open().result.current.values?.place).toBe('工坊');
});

it('is no draft when it is again as it began, or only agreed to', async () => {
  const { result: form, unmount } = open();
  await write(form, { title: '竹编' });
  await write(form, { title: '', hasAgreed: true });
  unmount();
  expect(phoneForTests.notes).toEqual([]);
  expect(phoneForTests.storage.has('draft.plan')).toBe(false);
});

it('does not go on with a draft of an earlier state, of another shape, or of more than 30 days ago', async () => {
  const { result: form, unmount } = open();
  await write(form, { title: '竹编' });
  unmount();
  const kept = Object(phoneForTests.storage.get('draft.plan'));
  expect(open({ basis: '2' }).result.current.isRestored).toBe(false);
  phoneForTests.storage.set('draft.plan', { ...kept, values: { title: '竹编' } });
  expect(open().result.current.isRestored).toBe(false);
  phoneForTests.storage.set('draft.plan', { ...kept, keptAt: new Date(Date.now() - 31 * 86_400_000).toISOString() });
  expect(open().result.current.isRestored).toBe(false);
  phoneForTests.storage.set('draft.plan', kept);
  expect(open().result.current.isRestored).toBe(true);
});

it('waits for what is edited before it looks for a draft of it', async () => {
  const { result: form } = open({ initial: null });
  expect(form.current.values).toBeNull();
  await submit(form);
  expect(phoneForTests.notes).toEqual([]);
});
