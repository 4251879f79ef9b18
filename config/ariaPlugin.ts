import path from 'node:path';
import type { IPluginContext } from '@tarojs/service';
import { ariaAttributes } from './ariaAttributes';

type WeappPlatform = {
  readonly template: { mergeComponents(context: IPluginContext, components: typeof ariaAttributes): void };
  runtimePath: string | string[];
};

/** Taro's templates leave out WeChat's aria attributes; this adds them to what a screen reader meets. */
export default (context: IPluginContext) => {
  context.registerMethod({
    name: 'onSetupClose',
    fn(platform: WeappPlatform) {
      platform.template.mergeComponents(context, ariaAttributes);
      platform.runtimePath = [platform.runtimePath, path.join(__dirname, 'ariaRuntime')].flat();
    },
  });
};
