import { View } from '@tarojs/components';
import { formText as text } from '../../../locales/zh-CN/app/form';
import { Notice } from '../Notice';

type Props = { readonly form: { readonly isRestored: boolean; readonly startAgain: () => void } };

export function DraftNotice({ form }: Props) {
  if (!form.isRestored) return null;
  return (
    <Notice className="draft" tone="wait" icon="edit" title={text.restored}>
      {text.restoredNext}
      <View>
        <View className="text-link draft__start-again" aria-role="button" onClick={form.startAgain}>
          {text.startAgain}
        </View>
      </View>
    </Notice>
  );
}
