import { Canvas } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useEffect, useRef } from 'react';
import { encode } from 'uqr';
import { colors } from './colors';
import './QrCode.scss';

type Props = { readonly text: string; readonly label: string };
type CanvasNode = Taro.Canvas & { width: number; height: number };

const canvasId = 'qr-code';
const quietModules = 2;
const tries = 20;

/** A QR code on a canvas, sharp on any screen. One to a page. */
export function QrCode({ text, label }: Props) {
  const canvas = useRef<CanvasNode | null>(null);
  useEffect(() => {
    let isGone = false;
    if (canvas.current) draw(canvas.current, text);
    else
      findCanvas(tries, (found) => {
        if (isGone) return;
        canvas.current = found;
        draw(found, text);
      });
    return () => {
      isGone = true;
    };
  }, [text]);
  return <Canvas type="2d" id={canvasId} canvasId={canvasId} className="qr-code" aria-label={label} />;
}

/** The node appears on the page some moments after React has made it. */
function findCanvas(triesLeft: number, onFound: (canvas: CanvasNode) => void): void {
  Taro.createSelectorQuery()
    .select(`#${canvasId}`)
    .fields({ node: true, size: true })
    .exec(([found]) => {
      if (found?.node) {
        const { pixelRatio } = Taro.getWindowInfo();
        found.node.width = Math.round(found.width * pixelRatio);
        found.node.height = Math.round(found.height * pixelRatio);
        onFound(found.node);
      } else if (triesLeft > 0) {
        setTimeout(() => findCanvas(triesLeft - 1, onFound), 50);
      }
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
