import { isGuessable } from '../_platform/guessable';

const shortestToken = 32;

export function healthToken(): string | null {
  const token = process.env.TONGXIN_HEALTH_TOKEN?.trim() ?? '';
  if (token === '') return null;
  if (!isGuessable(token, shortestToken)) return token;
  console.error(
    `TONGXIN_HEALTH_TOKEN is ignored: it needs ${shortestToken} characters made by chance, or it could be guessed`,
  );
  return null;
}
