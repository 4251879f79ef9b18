import { createElement, type FC, type ReactNode } from 'react';

/** WeChat's builtin tags as DOM elements, for component tests: attributes and taps pass through, nothing else. */
type Props = Record<string, unknown> & { readonly children?: ReactNode };

const passed = ['className', 'style', 'id', 'aria-label', 'data-id'];
const attributes = (props: Props) =>
  Object.fromEntries(Object.entries(props).filter(([name]) => passed.includes(name) || name === 'onClick'));

const element =
  (tag: string): FC<Props> =>
  (props) =>
    createElement(tag, attributes(props), props.children);

export const View = element('div');
export const Text = element('span');
export const Canvas = element('canvas');
export const Image: FC<Props> = (props) => createElement('img', { ...attributes(props), src: props.src });

/** Where it opens stands in its attributes. */
const PlainMap: FC<Props> = (props) =>
  createElement('div', {
    ...attributes(props),
    'data-opening': JSON.stringify([props.latitude, props.longitude, props.scale]),
  });

export { PlainMap as Map };

type WriteProps = Props & {
  readonly value?: string;
  readonly onInput?: (event: { detail: { value: string } }) => void;
};
const writing =
  (tag: 'input' | 'textarea'): FC<WriteProps> =>
  (props) =>
    createElement(tag, {
      ...attributes(props),
      value: props.value ?? '',
      'data-cursor-spacing': props.cursorSpacing,
      'data-maxlength': props.maxlength,
      'data-fixed': props.fixed === true,
      onChange: (event: { target: { value: string } }) => props.onInput?.({ detail: { value: event.target.value } }),
    });
export const Input = writing('input');
export const Textarea = writing('textarea');

type PickProps = Props & { readonly onChange?: (event: { detail: { value: string } }) => void };
/** Choosing is a change event whose value the test names. */
export const Picker: FC<PickProps> = (props) => (
  <div {...attributes(props)}>
    <input aria-label="picker" onChange={(event) => props.onChange?.({ detail: { value: event.target.value } })} />
    {props.children}
  </div>
);
