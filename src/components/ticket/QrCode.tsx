import { Canvas } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useLayoutEffect, useRef } from 'react';
import { encode } from 'uqr';
import { type CanvasNode, canvasPenOf, findCanvas } from '../../device/canvas';
import { colors } from '../colors';
import './QrCode.scss';

type Props = { readonly text: string; readonly label: string };

const canvasId = 'qr-code';
// The card around it is white: the rest of the quiet zone is there.
const quietModules = 1;

/** A QR code on a canvas, sharp on any screen. One to a page. */
export function QrCode({ text, label }: Props) {
  const canvas = useRef<CanvasNode | null>(null);
  // At once: nothing else on the page may be rendered for a second.
  useLayoutEffect(() => {
    let isGone = false;
    const show = async () => {
      canvas.current ??= await sharpCanvas(() => isGone);
      if (canvas.current && !isGone) draw(canvas.current, text);
    };
    show();
    return () => {
      isGone = true;
    };
  }, [text]);
  return <Canvas type="2d" id={canvasId} canvasId={canvasId} className="qr-code" aria-label={label} />;
}

async function sharpCanvas(isGone: () => boolean): Promise<CanvasNode | null> {
  const found = await findCanvas(canvasId, isGone);
  if (found === null) return null;
  const { pixelRatio } = Taro.getWindowInfo();
  found.node.width = Math.round(found.width * pixelRatio);
  found.node.height = Math.round(found.height * pixelRatio);
  return found.node;
}

function draw(canvas: CanvasNode, text: string): void {
  const { data, size } = encode(text, { ecc: 'L', border: quietModules });
  const context = canvasPenOf(canvas);
  // Edges on whole pixels: sharp, and nothing of the width is lost.
  const edge = (module: number) => Math.round((module * canvas.width) / size);
  context.fillStyle = colors.white;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = colors.ink;
  data.forEach((row, y) => {
    row.forEach((isDark, x) => {
      if (isDark) context.fillRect(edge(x), edge(y), edge(x + 1) - edge(x), edge(y + 1) - edge(y));
    });
  });
}
