import { colors } from '../../components/colors';
import { picture } from '../../components/ringImage';

const path = 'M16 41C7 28 2 21 2 14.5a14 14 0 0 1 28 0C30 21 25 28 16 41z';

/** A pin whose point is the middle of its lower edge. */
export const pinImage = picture(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 42"><path d="${path}" fill="${colors.vermilion}" stroke="#fff" stroke-width="1.5"/><circle cx="16" cy="14.5" r="5" fill="#fff"/></svg>`,
);
