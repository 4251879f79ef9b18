import { albumText as text } from '../../locales/zh-CN/app/album';
import { saveToAlbum } from './album';
import { showNote } from './feedback';
import { openSettings } from './settings';
import { useConfirmed } from './useConfirmed';

const settings = {
  title: text.notAllowed,
  content: text.notAllowedNext,
  confirm: text.openSettings,
  cancel: text.notNow,
};

/** Puts a picture into the phone's album and says `saved`, or says why not and where that can be allowed. */
export function useAlbum(saved: string) {
  const confirmed = useConfirmed();
  return async (picture: string): Promise<void> => {
    const outcome = await saveToAlbum(picture);
    if (outcome === 'saved') showNote(saved);
    else if (outcome === 'not-saved') showNote(text.notSaved);
    else await confirmed(settings, openSettings);
  };
}
