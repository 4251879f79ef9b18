import { Canvas } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useEffect, useRef } from 'react';
import { encode } from 'uqr';
import { colors } from './colors';
import './QrCode.scss';

type Props = { readonly text: string; readonly label: string };
type CanvasNode = Taro.Canvas & { width: number; height: number };

const canvasId = 'qr-code';
// The ring around it is white inside: the rest of the quiet zone is there.
const quietModules = 1;
const retryMilliseconds = 50;

/** A QR code on a canvas, sharp on any screen. One to a page. */
export function QrCode({ text, label }: Props) {
  const canvas = useRef<CanvasNode | null>(null);
  useEffect(() => {
    let isGone = false;
    if (canvas.current) draw(canvas.current, text);
    else
      findCanvas(
        () => isGone,
        (found) => {
          canvas.current = found;
          draw(found, text);
        },
      );
    return () => {
      isGone = true;
    };
  }, [text]);
  return <Canvas type="2d" id={canvasId} canvasId={canvasId} className="qr-code" aria-label={label} />;
}

/** The node appears on the page, and gets its size, some moments after React has made it; later on a slow phone. */
function findCanvas(isGone: () => boolean, onFound: (canvas: CanvasNode) => void): void {
  Taro.createSelectorQuery()
    .select(`#${canvasId}`)
    .fields({ node: true, size: true })
    .exec(([found]) => {
      if (isGone()) return;
      if (found?.node && found.width > 0) {
        const { pixelRatio } = Taro.getWindowInfo();
        found.node.width = Math.round(found.width * pixelRatio);
        found.node.height = Math.round(found.height * pixelRatio);
        onFound(found.node);
      } else setTimeout(() => findCanvas(isGone, onFound), retryMilliseconds);
    });
}

function draw(canvas: CanvasNode, text: string): void {
  const { data, size } = encode(text, { ecc: 'L', border: quietModules });
  const context = canvas.getContext('2d') as unknown as CanvasRenderingContext2D;
  const module = Math.floor(Math.min(canvas.width, canvas.height) / size);
  const offset = Math.floor((Math.min(canvas.width, canvas.height) - module * size) / 2);
  context.fillStyle = colors.white;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = colors.ink;
  data.forEach((row, y) => {
    row.forEach((isDark, x) => {
      if (isDark) context.fillRect(offset + x * module, offset + y * module, module, module);
    });
  });
}
