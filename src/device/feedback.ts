import Taro from '@tarojs/taro';

export const showNote = (title: string) => Taro.showToast({ title, icon: 'none', duration: 2500 });

/** Asks before what cannot be undone. True when the person agreed. */
export async function askToConfirm(question: {
  readonly title: string;
  readonly content: string;
  readonly confirm: string;
  readonly cancel: string;
}): Promise<boolean> {
  const { confirm } = await Taro.showModal({
    title: question.title,
    content: question.content,
    confirmText: question.confirm,
    cancelText: question.cancel,
  });
  return confirm;
}

export const copyText = (text: string) => Taro.setClipboardData({ data: text });
export const buzz = (type: 'light' | 'heavy') => Taro.vibrateShort({ type }).catch(() => undefined);
