import { View } from '@tarojs/components';
import type { CriterionPlan } from '../../../domain/contest/rules';
import { markingText as text } from '../../../locales/zh-CN/contest/judging';
import { showNote, vibrate } from '../../device/feedback';
import { useIsLargeText } from '../../theme/textSize';
import { bandAt, bandsOf, type Scale, stepped } from './markScale';
import './CriterionCard.scss';

type Props = {
  readonly criterion: CriterionPlan;
  readonly step: Scale['step'];
  readonly mark: string | null;
  /** What this judge gave to entries before, in one line. */
  readonly earlier: string;
  readonly isMissing: boolean;
  /** The band whose marks are shown in place of the bands; null for none. */
  readonly open: number | null;
  readonly onOpen: (band: number | null) => void;
  readonly onMark: (mark: string) => void;
};

/** Side by side, as wide as a thumb. */
const mostBands = { standard: 6, large: 3 };

/**
 * One criterion under the thumb: a band and then a mark, where the band was, so that any half point takes two taps; and a
 * step down or up. Nothing on the page moves.
 */
export function CriterionCard({ criterion, step, mark, earlier, isMissing, open, onOpen, onMark }: Props) {
  const { id, name, max } = criterion;
  const scale = { max, step };
  const bands = bandsOf(scale);
  const mostInRow = useIsLargeText() ? mostBands.large : mostBands.standard;
  const columns = Math.ceil(bands.length / Math.ceil(bands.length / mostInRow));
  const own = mark === null ? null : bandAt(bands, mark);
  const opened = open === null ? undefined : bands[open];

  const give = (given: string) => {
    vibrate('light');
    onOpen(null);
    onMark(given);
  };
  const move = (direction: 1 | -1) => {
    if (mark === null) return showNote(text.pickBand);
    const next = stepped(mark, direction, scale);
    if (next !== null) give(next);
  };
  const atEnd = (direction: 1 | -1) => mark === null || stepped(mark, direction, scale) === null;
  const stepButton = (direction: 1 | -1) => (
    <View
      className={`criterion__step ${id}-${direction === 1 ? 'more' : 'fewer'} ${atEnd(direction) ? 'criterion__step--end' : ''}`}
      aria-role="button"
      aria-label={direction === 1 ? text.more(name) : text.fewer(name)}
      onClick={() => move(direction)}
    >
      {direction === 1 ? '+' : '−'}
    </View>
  );

  return (
    <View className={`criterion criterion-${id} ${isMissing ? 'criterion--missing' : ''}`}>
      <View className="criterion__head">
        <View className="criterion__name">{name}</View>
        <View className="criterion__most">{text.most(max)}</View>
      </View>
      <View className="criterion__body">
        <View className={`criterion__face ${opened ? 'criterion__face--behind' : ''}`}>
          <View className="criterion__steps">
            {stepButton(-1)}
            <View className={mark === null ? 'criterion__mark criterion__mark--none' : 'criterion__mark'}>
              {mark ?? text.none}
            </View>
            {stepButton(1)}
          </View>
          <View className="criterion__bands" style={{ gridTemplateColumns: `repeat(${columns}, 1fr)` }}>
            {bands.map(({ low, high }, band) => (
              <View
                key={low}
                className={`cell ${id}-band-${band} ${band === own ? 'cell--chosen' : ''}`}
                aria-role="button"
                aria-label={text.band(name, low, high)}
                onClick={() => onOpen(band)}
              >
                {low === high ? low : `${low}–${high}`}
              </View>
            ))}
          </View>
        </View>
        {opened && (
          <View className="criterion__marks">
            {opened.marks.map((given) => (
              <View
                key={given}
                className={`cell cell--mark ${id}-mark-${given.replace('.', '-')} ${given === mark ? 'cell--chosen' : ''}`}
                aria-role="button"
                aria-label={`${name} ${given}`}
                onClick={() => give(given)}
              >
                {given}
              </View>
            ))}
            <View className={`cell cell--back ${id}-back`} aria-role="button" onClick={() => onOpen(null)}>
              {text.back}
            </View>
          </View>
        )}
      </View>
      {earlier && <View className="criterion__earlier">{text.earlier(earlier)}</View>}
    </View>
  );
}
