/** The SDK drops the database's error code; only its text tells what happened. */
const says = (error: unknown, text: RegExp): boolean =>
  typeof error === 'object' &&
  error !== null &&
  [Reflect.get(error, 'errMsg'), Reflect.get(error, 'message')].some((said) => text.test(String(said)));

export const isDuplicateKey = (error: unknown): boolean => says(error, /E11000|duplicate key/);
