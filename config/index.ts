import path from 'node:path';
import { defineConfig } from '@tarojs/cli';

const root = path.resolve(__dirname, '..');

export default defineConfig({
  projectName: 'tongxin',
  designWidth: 375,
  deviceRatio: { 375: 2, 750: 1 },
  sourceRoot: 'src',
  outputRoot: 'dist/miniprogram',
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  // Vant's package names no entry point; without this alias the build passes and Vant is silently missing.
  alias: { '@vant/weapp': path.join(root, 'node_modules/@vant/weapp/dist') },
  plugins: ['@tarojs/plugin-platform-weapp', '@tarojs/plugin-framework-react'],
  cache: { enable: false },
  mini: {
    // Taro compiles only src/ unless told otherwise.
    compile: { include: ['domain', 'contracts', 'locales'].map((folder) => path.join(root, folder)) },
    postcss: {
      pxtransform: { enable: true, config: { selectorBlackList: [/van-/] } },
      cssModules: { enable: false },
    },
  },
});
