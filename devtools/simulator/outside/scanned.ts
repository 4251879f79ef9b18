import { readMiniProgramCode } from '../../cloud/openApi/miniProgramCode';
import type { Phone } from '../phone/phone';

/** The page that a mini-program code leads to, its scene encoded as WeChat hands it over; null for any other code. */
export function pageOfCode({ package: { appConfig } }: Phone, code: string): string | null {
  const read = readMiniProgramCode(code);
  if (read === null) return null;
  return `${read.page ?? appConfig.pages[0] ?? ''}?scene=${encodeURIComponent(read.scene)}`;
}
