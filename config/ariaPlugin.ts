import path from 'node:path';
import { ariaAttributes } from './ariaAttributes';

type PluginContext = { registerMethod(method: { name: string; fn(platform: WeappPlatform): void }): void };
type WeappPlatform = {
  readonly template: { mergeComponents(context: PluginContext, components: typeof ariaAttributes): void };
  runtimePath: string | string[];
};

/** Taro's templates leave out WeChat's aria attributes; this adds them to what a screen reader meets. */
export default (context: PluginContext) => {
  context.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      platform.template.mergeComponents(context, ariaAttributes);
      platform.runtimePath = [platform.runtimePath, path.join(__dirname, 'ariaRuntime')].flat();
    },
  });
};
