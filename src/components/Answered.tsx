import type { ReactNode } from 'react';
import type { AnyFailure } from '../../locales/zh-CN/app/failures';
import { FailureNotice } from './FailureNotice';
import { Waiting } from './Waiting';

type Props<Value> = {
  readonly of: {
    readonly value: Value | null;
    readonly failure: AnyFailure | null;
    readonly isLoading: boolean;
    readonly reload: () => void;
  };
  readonly children: (value: Value) => ReactNode;
};

/** Waits, says what went wrong, or shows the value; a failed refresh stands above the value it could not renew. */
export function Answered<Value>({ of, children }: Props<Value>) {
  const { value, failure, isLoading, reload } = of;
  if (value === null) {
    if (failure && !isLoading) return <FailureNotice failure={failure} onRetry={reload} isWholeScreen={true} />;
    return <Waiting />;
  }
  return (
    <>
      {failure && <FailureNotice failure={failure} onRetry={reload} />}
      {children(value)}
    </>
  );
}
