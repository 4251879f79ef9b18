import type { Builtin } from './builtin';

const fits: Readonly<Record<string, string>> = {
  scaleToFill: 'fill',
  aspectFit: 'contain',
  aspectFill: 'cover',
  widthFix: 'fill',
  heightFix: 'fill',
};

const positions: Readonly<Record<string, string>> = {
  top: 'center top',
  bottom: 'center bottom',
  center: 'center',
  left: 'left center',
  right: 'right center',
  'top left': 'left top',
  'top right': 'right top',
  'bottom left': 'left bottom',
  'bottom right': 'right bottom',
};

export const image: Builtin = {
  tag: 'image',
  properties: { src: String, mode: { type: String, value: 'scaleToFill' }, lazyLoad: Boolean },
  styles: `wx-image { display: inline-block; width: 320px; height: 240px; overflow: hidden; position: relative; }
    wx-image > img { display: block; width: 100%; height: 100%; }
    wx-image[mode=widthFix] { height: auto; } wx-image[mode=widthFix] > img { height: auto; }
    wx-image[mode=heightFix] { width: auto; } wx-image[mode=heightFix] > img { width: auto; }`,
  create(part) {
    const picture = part.make('img', '');
    picture.draggable = false;
    part.element.append(picture);
    picture.addEventListener('load', () =>
      part.emit('load', { width: picture.naturalWidth, height: picture.naturalHeight }),
    );
    picture.addEventListener('error', () => part.emit('error', { errMsg: `GET ${part.text('src')} failed` }));
    return {
      changed(property) {
        if (property === 'src') {
          const src = part.text('src');
          if (src === '') picture.removeAttribute('src');
          else picture.src = part.phone.resourceUrl(src, part.component);
        } else if (property === 'mode') {
          const mode = part.text('mode') || 'scaleToFill';
          part.element.setAttribute('mode', mode);
          picture.style.objectFit = fits[mode] ?? 'none';
          picture.style.objectPosition = positions[mode] ?? 'center';
        } else if (property === 'ariaLabel') picture.alt = part.text('ariaLabel');
      },
    };
  },
};
