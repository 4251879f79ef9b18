import { ApiFailure } from '../phone/apiFailure';
import type { Builtin } from './builtin';

export const navigator: Builtin = {
  tag: 'navigator',
  properties: {
    url: String,
    openType: { type: String, value: 'navigate' },
    delta: { type: Number, value: 1 },
    target: { type: String, value: 'self' },
    hoverClass: { type: String, value: 'navigator-hover' },
    hoverStayTime: { type: Number, value: 600 },
  },
  styles: `wx-navigator { display: block; cursor: pointer; }
    wx-navigator[class*=navigator-hover] { background-color: rgba(0,0,0,.1); opacity: .7; }`,
  create(part) {
    const { pages } = part.phone;
    const ways: Readonly<Record<string, (url: string) => void>> = {
      navigate: (url) => pages.navigateTo(url),
      redirect: (url) => pages.redirectTo(url),
      switchTab: (url) => pages.switchTab(url),
      reLaunch: (url) => pages.reLaunch(url),
      navigateBack: () => pages.navigateBack(part.amount('delta')),
    };
    part.element.setAttribute('role', 'link');
    part.onTap(() => {
      const openType = part.text('openType') || 'navigate';
      const go = ways[openType];
      if (go === undefined || part.text('target') === 'miniProgram') {
        part.phone.raise(
          new Error(`<navigator open-type="${openType}" target="${part.text('target')}"> is not emulated`),
        );
        return;
      }
      try {
        go(part.text('url'));
        part.emit('success', { errMsg: `${openType}:ok` });
      } catch (error) {
        if (!(error instanceof ApiFailure)) throw error;
        part.phone.raise(new Error(`${openType}:fail ${error.message}`));
        part.emit('fail', { errMsg: `${openType}:fail ${error.message}` });
      }
    });
    return undefined;
  },
};
