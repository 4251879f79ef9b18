import path from 'node:path';
import { defineConfig } from '@tarojs/cli';

const root = path.resolve(__dirname, '..');
const modernPackages = ['@noble/hashes', 'fraction.js', 'uqr', 'valibot'].map((name) =>
  path.join('node_modules', name),
);

const outputRoot = process.env.TONGXIN_OUTPUT_ROOT || 'dist/miniprogram';

export default defineConfig({
  projectName: 'tongxin',
  designWidth: 375,
  deviceRatio: { 375: 2, 750: 1 },
  sourceRoot: 'src',
  // The build script fills a folder of its own and swaps it in when it is whole.
  outputRoot,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  // Vant's package names no entry point; without this alias the build passes and Vant is silently missing.
  alias: { '@vant/weapp': path.join(root, 'node_modules/@vant/weapp/dist') },
  plugins: [
    '@tarojs/plugin-platform-weapp',
    '@tarojs/plugin-framework-react',
    path.join(__dirname, 'ariaPlugin.ts'),
    path.join(__dirname, 'embedIconFont.ts'),
  ],
  defineConstants: {
    'process.env.TONGXIN_CLOUD_ENV': JSON.stringify(process.env.TONGXIN_CLOUD_ENV ?? ''),
    'process.env.TONGXIN_HALL_ADDRESS': JSON.stringify(process.env.TONGXIN_HALL_ADDRESS ?? ''),
    'process.env.TONGXIN_SCREEN_ADDRESS': JSON.stringify(process.env.TONGXIN_SCREEN_ADDRESS ?? ''),
  },
  copy: { patterns: [{ from: 'src/assets/sounds/', to: `${outputRoot}/assets/sounds/` }], options: {} },
  cache: { enable: false },
  mini: {
    // Each component styles its own class names alone, so their order does not matter.
    miniCssExtractPluginOption: { ignoreOrder: true },
    // Taro compiles only src/ unless told otherwise; these packages ship syntax that older phones cannot read.
    compile: {
      include: ['domain', 'contracts', 'locales', ...modernPackages].map((folder) => path.join(root, folder)),
    },
    postcss: {
      pxtransform: { enable: true, config: { selectorBlackList: [/van-/] } },
      cssModules: { enable: false },
    },
  },
});
