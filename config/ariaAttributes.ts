/** Attribute to its default, for each tag that carries it. Build and runtime must agree on it. */
export const ariaAttributes = {
  View: { 'aria-label': '', 'aria-role': '', 'aria-hidden': '', 'aria-checked': '', 'aria-selected': '' },
  Input: { 'aria-label': '' },
  Textarea: { 'aria-label': '' },
  Picker: { 'aria-label': '', 'aria-role': '' },
  Canvas: { 'aria-label': '' },
};
