import { render } from '@testing-library/react';
import { Answered } from '../../../src/components/Answered';

const kept = '2026-07-03T06:03:00.000Z';
const shownOf = (of: {
  readonly value: string | null;
  readonly failure?: 'offline' | 'not-allowed';
  readonly isLoading?: boolean;
  readonly keptAt?: string;
}) => {
  const { container } = render(
    <Answered
      of={{ failure: null, isLoading: false, reload: () => undefined, ...of }}
      kept={(value) => `${value}还能用。`}
    >
      {(value) => <div>{value}</div>}
    </Answered>,
  );
  return container.textContent;
};

it('shows where words will be until there is an answer', () => {
  expect(shownOf({ value: null, isLoading: true })).toBe('正在打开…');
});

it('says in place of the page that nothing got through, and above what is still shown that it could not be renewed', () => {
  const offline = '没有连上网络请检查网络再试，已经提交的不会重复。重试';
  expect(shownOf({ value: null, failure: 'offline' })).toBe(offline);
  expect(shownOf({ value: '票', failure: 'offline' })).toBe(`${offline}票`);
});

it('says of a copy on the phone from when it is and what it is good for', () => {
  expect(shownOf({ value: '票', keptAt: kept })).toMatch(
    /^没有连上网络，显示的是 .*14:03 存在手机里的票。票还能用。票$/,
  );
});
