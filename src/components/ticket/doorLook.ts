import type { Verdict } from '../../../domain/checkin/verdict';
import { picture } from '../ringImage';

export type DoorTone = 'yes' | 'wait' | 'no';
type DoorLook = { readonly ground: string; readonly ink: string };

/** In, ask, stop: far apart in lightness, also for who sees no red or no green. */
export const doorLooks: Record<DoorTone, DoorLook> = {
  yes: { ground: '#157F54', ink: '#FFFFFF' },
  wait: { ground: '#FFE39A', ink: '#1F2329' },
  no: { ground: '#6E0F1A', ink: '#FFFFFF' },
};

/** Ask for what a moment's talk settles; stop for who cannot come in with this. */
export function doorToneOf(verdict: Verdict): DoorTone {
  switch (verdict) {
    case 'valid':
      return 'yes';
    case 'used':
    case 'not-yet-open':
    case 'expired-code':
    case 'future-code':
    case 'unknown-code':
    case 'wrong-session':
    case 'waiting-list':
    case 'online-ticket':
      return 'wait';
    default:
      return 'no';
  }
}

type Sign = 'disc' | 'clock' | 'triangle' | 'octagon';

/** Who is in already has a sign of their own: the time they came at matters. */
export function doorSignOf(verdict: Verdict): Sign {
  if (verdict === 'used') return 'clock';
  return ({ yes: 'disc', wait: 'triangle', no: 'octagon' } as const)[doorToneOf(verdict)];
}

const outlines: Record<Sign, string> = {
  disc: "<circle cx='50' cy='50' r='46'/>",
  clock: "<circle cx='50' cy='50' r='46'/>",
  triangle: "<path d='M50 6L97 92H3z'/>",
  octagon: "<path d='M31 4H69L96 31V69L69 96H31L4 69V31z'/>",
};
const strokes: Record<Sign, string> = {
  disc: 'M27 52L43 68L74 35',
  clock: 'M50 24V52L69 64',
  triangle: 'M50 38V64M50 79V79.5',
  octagon: 'M33 33L67 67M67 33L33 67',
};

/** A filled shape with the sign cut out in the colour of the ground. */
export function doorSignImage(verdict: Verdict): string {
  const { ground, ink } = doorLooks[doorToneOf(verdict)];
  const sign = doorSignOf(verdict);
  return picture(
    `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100'><g fill='${ink}' stroke='${ink}' stroke-width='4' stroke-linejoin='round'>${outlines[sign]}</g><path d='${strokes[sign]}' fill='none' stroke='${ground}' stroke-width='9' stroke-linecap='round' stroke-linejoin='round'/></svg>`,
  );
}
