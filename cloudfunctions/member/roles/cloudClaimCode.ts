import { isGuessable } from '../../_platform/guessable';

const shortestClaimCode = 12;

export function claimCode(): string | null {
  const code = process.env.TONGXIN_ADMINISTRATOR_CODE?.trim() ?? '';
  if (code === '') return null;
  if (!isGuessable(code, shortestClaimCode)) return code;
  console.error(
    `TONGXIN_ADMINISTRATOR_CODE is ignored: it needs ${shortestClaimCode} characters made by chance, or it could be guessed`,
  );
  return null;
}
