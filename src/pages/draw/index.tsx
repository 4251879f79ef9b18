import { drawText as text } from '../../../locales/zh-CN/admission/draw';
import { Answered } from '../../components/Answered';
import { EmptyState } from '../../components/list/EmptyState';
import { Screen } from '../../components/Screen';
import { DrawnOrder } from './DrawnOrder';
import { DrawProof } from './DrawProof';
import { DrawState } from './DrawState';
import { useDraw } from './useDraw';
import './index.scss';

export default function DrawPage() {
  const { shown, check, recompute, copy } = useDraw();
  return (
    <Screen className="draw">
      <Answered of={shown}>
        {({ title, draw, myLot, titles }) =>
          draw === null ? (
            <EmptyState title={text.notYet} next={text.notYetNext} />
          ) : (
            <>
              <DrawState title={title} draw={draw} myLot={myLot} />
              <DrawProof draw={draw} check={check} onRecompute={() => recompute(draw)} onCopy={copy} />
              <DrawnOrder draw={draw} myLot={myLot} titles={titles} />
            </>
          )
        }
      </Answered>
    </Screen>
  );
}
