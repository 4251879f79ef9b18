import jsQR from 'jsqr';

/** A margin around the picture: a code needs light around it, and a canvas may end where its code does. */
const margin = 24;

/** The text of the QR code that a canvas shows, or null. What is transparent is seen as white, as on a screen. */
export function readCode(canvas: HTMLCanvasElement): string | null {
  const photo = document.createElement('canvas');
  photo.width = canvas.width + 2 * margin;
  photo.height = canvas.height + 2 * margin;
  const context = photo.getContext('2d');
  if (!context || canvas.width === 0 || canvas.height === 0) return null;
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, photo.width, photo.height);
  context.drawImage(canvas, margin, margin);
  const { data, width, height } = context.getImageData(0, 0, photo.width, photo.height);
  return jsQR(data, width, height)?.data || null;
}
