import Taro from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';

/** How far below the screen counts as in view, so that what is awaited there is ready when one arrives. */
const nearPixels = 300;

/**
 * Runs when the element with this id comes into view or nearly so, once for each `occasion`; it runs at once where the
 * element is in view already. Null for nothing to wait for.
 */
export function useInView(id: string, occasion: string | null, onInView: () => void): void {
  const latest = useRef(onInView);
  latest.current = onInView;
  // By the time that a row is added another page may be the current one.
  const [page] = useState(() => Taro.getCurrentInstance().page);
  useEffect(() => {
    if (occasion === null) return;
    const observer = Taro.createIntersectionObserver(page ?? {}, { thresholds: [0.01] });
    let isOver = false;
    // The element exists in the view only after the pending update.
    Taro.nextTick(() => {
      if (isOver) return;
      observer.relativeToViewport({ bottom: nearPixels }).observe(`#${id}`, ({ intersectionRatio }) => {
        if (isOver || !intersectionRatio) return;
        isOver = true;
        latest.current();
      });
    });
    return () => {
      isOver = true;
      observer.disconnect();
    };
  }, [id, occasion, page]);
}
