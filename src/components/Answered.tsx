import type { ReactNode } from 'react';
import type { Instant } from '../../domain/time/instant';
import type { AnyFailure } from '../../locales/zh-CN/app/failures';
import { FailureNotice } from './FailureNotice';
import { KeptCopy } from './KeptCopy';
import { Waiting } from './Waiting';

type Props<Value> = {
  readonly of: {
    readonly value: Value | null;
    readonly failure: AnyFailure | null;
    readonly isLoading: boolean;
    readonly reload: () => void;
    /** When the copy that is shown was kept, where the network is gone. */
    readonly keptAt?: Instant | null;
  };
  /** What that copy is still good for. */
  readonly kept?: (value: Value) => ReactNode;
  readonly children: (value: Value) => ReactNode;
};

/**
 * Waits, says what went wrong, or shows the value. Above a value that could not be renewed stands what failed, or that it
 * is the phone's copy.
 */
export function Answered<Value>({ of, kept, children }: Props<Value>) {
  const { value, failure, isLoading, reload, keptAt = null } = of;
  if (value === null) {
    if (failure && !isLoading) return <FailureNotice failure={failure} onRetry={reload} isWholeScreen={true} />;
    return <Waiting />;
  }
  return (
    <>
      {keptAt && <KeptCopy at={keptAt}>{kept?.(value)}</KeptCopy>}
      {failure && <FailureNotice failure={failure} onRetry={reload} />}
      {children(value)}
    </>
  );
}
