import { drawIn } from '../phone/drawing';
import type { Phone } from '../phone/phone';
import { outsideTexts } from '../phone/texts';

/** Shows pictures over everything, one at a time; a tap closes, a drag to the side turns over. */
export function showPictures(phone: Phone, urls: readonly string[], first: number): void {
  const draw = drawIn(phone.document);
  const leaves = urls.map((url) => {
    const picture = draw('img');
    picture.src = url;
    picture.alt = '';
    return draw('div', 'leaf', picture);
  });
  const viewer = draw('div', 'phone-viewer', draw('div', 'leaves', ...leaves));
  viewer.setAttribute('role', 'dialog');
  viewer.setAttribute('aria-label', outsideTexts.pictures(urls.length));
  viewer.addEventListener('click', () => viewer.remove());
  phone.screen.layer.append(viewer);
  leaves[first]?.scrollIntoView?.({ inline: 'start', behavior: 'instant' });
}
