import type { ReactNode } from 'react';

type Props = { readonly isOpen: boolean; readonly onClose: () => void; readonly children: ReactNode };

export function Popup({ isOpen, onClose, children }: Props) {
  return (
    <van-popup
      show={isOpen}
      position="bottom"
      round={true}
      closeable={false}
      close-icon="cross"
      close-icon-position="top-right"
      close-on-click-overlay={true}
      custom-style=""
      duration={200}
      lock-scroll={true}
      overlay={true}
      overlay-style=""
      root-portal={false}
      safe-area-inset-bottom={true}
      safe-area-inset-top={false}
      safe-area-tab-bar={false}
      transition=""
      z-index={100}
      onClose={onClose}
    >
      {children}
    </van-popup>
  );
}
