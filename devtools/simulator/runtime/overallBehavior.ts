import { Element, type GeneralBehavior, type GeneralComponent } from 'glass-easel';
import type { CodeSpace, component } from 'glass-easel-miniprogram-adapter';
import { createIntersectionObserver } from '../api/intersectionObserver';
import { createSelectorQuery } from '../api/selectorQuery';
import type { Phone } from '../phone/phone';
import { refuseOversizedData, withPlainPaths } from '../phone/setDataLimit';

type Caller = component.GeneralComponent & Record<string, unknown>;
/** The adapter keeps glass-easel's own behavior in a field that its typings leave out. */
type AdapterBehavior = { readonly _$: GeneralBehavior };

/** What every page and component of the package gets beyond glass-easel: limits, `ready`, and WeChat's own methods. */
export function overallBehavior(space: CodeSpace, phone: Phone): GeneralBehavior {
  const behavior = space
    .behavior()
    .init(({ self, lifetime }) => {
      // The adapter types `self` by a definition that is unknown here.
      const caller = self as unknown as Caller;
      const setData = caller.setData.bind(caller);
      let isGone = false;
      caller.setData = (data: Record<string, unknown>, callback?: () => void) => {
        refuseOversizedData(data);
        // React may still draw a page that was closed meanwhile; WeChat drops that.
        if (isGone) return;
        setData(withPlainPaths(data), callback);
      };
      Object.assign(caller, {
        createSelectorQuery: () => createSelectorQuery(phone).in(caller),
        createIntersectionObserver: (options?: object) => createIntersectionObserver(phone, caller, options),
        getPageId: () => String(phone.pages.pageOf(caller._$.general())?.id ?? ''),
      });
      lifetime('detached', () => {
        isGone = true;
      });
      lifetime('attached', () => announceReady(caller._$.general(), phone));
    })
    .register();
  return (behavior as unknown as AdapterBehavior)._$;
}

/** glass-easel leaves `ready` to its host: it comes once the component is on the screen. */
function announceReady(component: GeneralComponent, phone: Phone): void {
  phone.timers.setTimeout(() => {
    if (Element.isAttached(component)) component.triggerLifetime('ready', []);
  });
}
