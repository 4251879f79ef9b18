import type { ReactNode } from 'react';

export function Loading({ children }: { readonly children: ReactNode }) {
  return (
    <van-loading type="circular" color="#5B616B" size="24px" text-size="" vertical={true}>
      {children}
    </van-loading>
  );
}
