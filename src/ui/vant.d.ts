import type { ReactNode } from 'react';

/** The native components as JSX sees them. Every attribute is required: one left out arrives as its zero value. */
type VantElements = {
  'van-button': {
    class: string;
    type: string;
    size: string;
    block: boolean;
    round: boolean;
    plain: boolean;
    square: boolean;
    hairline: boolean;
    loading: boolean;
    disabled: boolean;
    'loading-type': string;
    'loading-size': string;
    'loading-text': string;
    icon: string;
    'class-prefix': string;
    color: string;
    'custom-style': string;
    'open-type': string;
    'form-type': string;
    'aria-label': string;
    onTap: () => void;
    children?: ReactNode;
  };
  'van-checkbox': {
    class: string;
    value: boolean;
    disabled: boolean;
    'use-icon-slot': boolean;
    'checked-color': string;
    'label-position': string;
    'label-disabled': boolean;
    shape: string;
    'icon-size': string;
  };
  'van-popup': {
    show: boolean;
    position: string;
    round: boolean;
    closeable: boolean;
    'close-icon': string;
    'close-icon-position': string;
    'close-on-click-overlay': boolean;
    'custom-style': string;
    duration: number;
    'lock-scroll': boolean;
    overlay: boolean;
    'overlay-style': string;
    'root-portal': boolean;
    'safe-area-inset-bottom': boolean;
    'safe-area-inset-top': boolean;
    'safe-area-tab-bar': boolean;
    transition: string;
    'z-index': number;
    onClose: () => void;
    children?: ReactNode;
  };
  'van-skeleton': {
    row: number;
    title: boolean;
    avatar: boolean;
    loading: boolean;
    animate: boolean;
    'avatar-size': string;
    'avatar-shape': string;
    'title-width': string;
    'row-width': string;
  };
  'van-switch': {
    checked: boolean;
    loading: boolean;
    disabled: boolean;
    size: string;
    'active-color': string;
    'inactive-color': string;
    'active-value': boolean;
    'inactive-value': boolean;
  };
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends VantElements {}
  }
}
