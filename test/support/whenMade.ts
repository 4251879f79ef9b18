/** Stands for something that a hook makes before the tests begin, so that a file can name it once at its top. */
export const whenMade = <Made extends object>(made: () => Made): Made =>
  // Whatever is asked of it is asked of what was made.
  new Proxy({} as Made, { get: (_, name) => Reflect.get(made(), name) });
