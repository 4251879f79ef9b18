import { drawButton, drawIn } from '../phone/drawing';
import { type MemorySlot, memorySlot } from '../phone/memorySlot';
import type { Phone } from '../phone/phone';
import { outsideTexts } from '../phone/texts';
import { showPictures } from '../sheets/pictureViewer';

/** A browser gives a phone's memory a few megabytes, so the album keeps the last pictures only. */
const maxPictures = 4;

/** Data URLs, oldest first. */
export const albumOf = ({ host }: Phone): MemorySlot<readonly string[]> =>
  memorySlot<readonly string[]>(host.memory, 'album', []);

export function keepPicture(phone: Phone, picture: string): void {
  const album = albumOf(phone);
  const kept = [...album.read(), picture].slice(-maxPictures);
  for (;;) {
    try {
      album.write(kept);
      return;
    } catch (error) {
      // The memory is full: the oldest picture goes.
      if (kept.length <= 1) throw error;
      kept.shift();
    }
  }
}

export function albumEntry(phone: Phone, picture: string): HTMLElement {
  const draw = drawIn(phone.document);
  const shown = draw('img');
  shown.src = picture;
  shown.alt = outsideTexts.savedPicture;
  return drawButton(draw, 'desk-picture', shown, () => showPictures(phone, [picture], 0));
}
