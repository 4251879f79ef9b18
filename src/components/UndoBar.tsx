import { View } from '@tarojs/components';
import { shellText as text } from '../../locales/zh-CN/app/shell';
import type { Undo } from '../gateway/useUndo';
import './UndoBar.scss';

export function UndoBar({ undo }: { readonly undo: Undo | null }) {
  if (undo === null) return null;
  return (
    <View className="undo" aria-role="alert">
      <View className="undo__done">{undo.done}</View>
      <View className="undo__take-back" aria-role="button" onClick={undo.takeBack}>
        {text.undo}
      </View>
    </View>
  );
}
