import type { HallAnswer } from '../../contracts/screen/hall';

type Hall = HallAnswer['hall'];
export type HallEntry = NonNullable<Hall['next']>;
export type HallClock = NonNullable<Hall['clock']>;
export type HallReveal = NonNullable<Hall['reveal']>;
export type HallRank = Hall['standings'][number];

/** The one thing that is on the screen. */
export type Scene =
  | { readonly kind: 'before'; readonly title: string; readonly entries: number }
  | { readonly kind: 'entry'; readonly heading: 'on-stage' | 'comes-next' | 'scoring'; readonly entry: HallEntry }
  | { readonly kind: 'clock'; readonly entry: HallEntry; readonly clock: HallClock }
  | { readonly kind: 'reveal'; readonly reveal: HallReveal; readonly isNews: boolean }
  | {
      readonly kind: 'ranks';
      readonly heading: 'standings' | 'result';
      readonly ranks: readonly HallRank[];
      readonly from: number;
      readonly all: number;
    }
  | { readonly kind: 'words'; readonly words: 'all-heard' | 'closed' | 'ceremony-soon' }
  | {
      readonly kind: 'ceremony';
      readonly rank: HallRank;
      readonly isShared: boolean;
      readonly before: readonly HallRank[];
      readonly isNews: boolean;
    };
