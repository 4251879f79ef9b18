import type { Phone } from '../phone/phone';

/** WeChat cuts a card's picture to 5:4. */
const width = 400;
const height = 320;

/** A picture as it stands on a share card, small enough to send; empty when it cannot be shown. */
export function cardPicture({ document }: Phone, url: string): Promise<string> {
  return new Promise((resolve) => {
    const picture = document.createElement('img');
    picture.addEventListener('error', () => resolve(''));
    picture.addEventListener('load', () => {
      const canvas = document.createElement('canvas');
      canvas.width = width;
      canvas.height = height;
      const { naturalWidth, naturalHeight } = picture;
      const scale = Math.max(width / naturalWidth, height / naturalHeight);
      const [drawnWidth, drawnHeight] = [naturalWidth * scale, naturalHeight * scale];
      const context = canvas.getContext('2d');
      // From the top where it is too high, as WeChat cuts.
      context?.drawImage(picture, (width - drawnWidth) / 2, 0, drawnWidth, drawnHeight);
      resolve(canvas.toDataURL('image/jpeg', 0.8));
    });
    picture.src = url;
  });
}
