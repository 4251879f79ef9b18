/** The tokens again, for what is drawn rather than styled. */
export const colors = {
  ink: '#1F2329',
  ink2: '#5B616B',
  vermilion: '#B8322A',
  jade: '#1F6F5C',
  amber: '#8A5A00',
  crimson: '#9B1C31',
  gold: '#A87B2D',
  white: '#FFFFFF',
  track: '#ECE6DC',
} as const;
export type Color = keyof typeof colors;

/** The same names on a dim screen. */
export const dimColors: Readonly<Record<Color, string>> = {
  ink: '#E9E4DA',
  ink2: '#A9AEB6',
  vermilion: '#C0392F',
  jade: '#74C4AC',
  amber: '#E5B75F',
  crimson: '#F29AA6',
  gold: '#D0A255',
  white: '#FFFFFF',
  track: '#33383F',
};
