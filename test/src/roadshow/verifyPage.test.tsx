import { act, fireEvent, render, waitFor } from '@testing-library/react';
import VerifyPage from '../../../src/roadshow/verify/index';
import { good, lost, phoneForTests } from '../../support/phone/phoneForTests';

beforeEach(() => {
  phoneForTests.reset();
  phoneForTests.parameters = {};
  phoneForTests.answer('verifyCertificate', lost);
});
const asked = () => phoneForTests.calls.map(({ input }) => Object(input).number);

async function write(container: HTMLElement, number: string) {
  const input = container.querySelector('input');
  if (input === null) throw new Error('no input');
  await act(async () => fireEvent.change(input, { target: { value: number } }));
}
const look = (container: HTMLElement) =>
  act(async () => container.querySelector<HTMLElement>('.verify-button')?.click());

it('shows a verdict beside its own number alone: another one typed in takes it away', async () => {
  const certificate = {
    ...{ number: '2026-000001', maskedHolder: '小*灯', organisationName: '市委统战部', village: '白节村' },
    ...{ from: '2026-01-01', until: '2026-12-31', standing: 'serving' },
  };
  phoneForTests.answer('verifyCertificate', () => good({ certificate }));
  const { container } = render(<VerifyPage />);
  await write(container, '2026-000001');
  await look(container);
  await waitFor(() => expect(container.querySelector('.verify__answer')).not.toBeNull());
  await write(container, '2026-000009');
  expect(container.querySelector('.verify__answer')).toBeNull();
});

it.each(['2026-000001', '2026000001', '第2026-000001号', '２０２６—０００００１', ' 2026-000001 '])(
  'finds a certificate by the number as people write it: %s',
  async (written) => {
    const { container } = render(<VerifyPage />);
    await write(container, written);
    await look(container);
    await waitFor(() => expect(asked()).toEqual(['2026-000001']));
  },
);
