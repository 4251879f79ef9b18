import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { listText as text } from '../../../locales/zh-CN/app/list';
import { useInView } from '../../device/useInView';
import type { Paging } from '../../gateway/usePagedCall';
import { RowPortions } from './RowPortions';
import { maxRowsAtOnce } from './rowPortions';
import type { RowSection } from './rowSection';
import './RowList.scss';

type Props = {
  /** Tells it from another list of the same page. */
  readonly name: string;
  readonly sections: readonly RowSection[];
  /** What the server still has. */
  readonly more?: Paging | undefined;
  /** In place of the list, when neither phone nor server has a row. */
  readonly empty?: ReactNode;
  /** Says at the end of the list that this is the end. */
  readonly saysEnd?: boolean;
};

/**
 * Rows of a list, fifty at a time: an update of WeChat's view has a limit, and a page that is too large stays blank. The
 * next are drawn when the end comes near or is tapped: first those that are on the phone, then the server's next page.
 */
export function RowList({ name, sections, more, empty = null, saysEnd = false }: Props) {
  const [limit, setLimit] = useState(maxRowsAtOnce);
  const total = sections.reduce((sum, { keys }) => sum + keys.length, 0);
  const drawn = Math.min(limit, total);
  const server = more?.state ?? 'end';
  const isWhole = drawn === total;

  const readOn = () => {
    if (!isWhole) setLimit(drawn + maxRowsAtOnce);
    else more?.loadMore();
  };
  const footId = `${name}-more`;
  useInView(footId, !isWhole || server === 'idle' ? `${drawn} of ${total}` : null, readOn);

  const isOver = isWhole && server === 'end';
  if (total === 0 && isOver && empty !== null) return empty;
  return (
    <>
      {withLimits(sections, limit).map(({ section, most }) => (
        <RowPortions key={section.name} section={section} most={most} />
      ))}
      {(!isOver || saysEnd) && (
        <View id={footId} className="load-more" aria-role={isOver ? '' : 'button'} onClick={readOn}>
          {isWhole ? wordsOf[server] : server === 'end' ? text.moreOf(drawn, total) : text.more}
        </View>
      )}
    </>
  );
}

const wordsOf: Record<Paging['state'], string> = {
  idle: text.more,
  loading: text.loadingMore,
  failed: text.moreFailed,
  end: text.theEnd,
};

/** How many rows of each section are drawn; a section begins when those before it are whole. */
function withLimits(sections: readonly RowSection[], limit: number) {
  let left = limit;
  let isReached = true;
  return sections.flatMap((section) => {
    if (!isReached) return [];
    const most = Math.min(left, section.keys.length);
    left -= most;
    isReached = most === section.keys.length && (left > 0 || section.keys.length === 0);
    return [{ section, most }];
  });
}
