import { Canvas, Image, View } from '@tarojs/components';
import { posterText as text } from '../../../locales/zh-CN/activity/poster';
import { Answered } from '../../components/Answered';
import { FailureNotice } from '../../components/FailureNotice';
import { Screen } from '../../components/Screen';
import { Waiting } from '../../components/Waiting';
import { useShareActivity } from '../../device/shareActivity';
import { Button } from '../../ui/Button';
import { posterCanvasId, usePoster } from './usePoster';
import './index.scss';

export default function PosterPage() {
  const poster = usePoster();
  useShareActivity(poster.shown.value?.activity ?? null);
  return (
    <Screen
      className="poster"
      actions={
        <View className="poster__actions">
          <Button className="save-poster" onTap={poster.save} isDisabled={poster.picture === null}>
            {text.save}
          </Button>
          <Button className="forward-activity" kind="primary" openType="share" onTap={() => undefined}>
            {text.forward}
          </Button>
        </View>
      }
    >
      <Answered of={poster.shown}>
        {({ activity }) => (
          <>
            {poster.codeFailure && <FailureNotice failure={poster.codeFailure} onRetry={poster.retryCode} />}
            {poster.picture === null ? (
              !poster.codeFailure && (
                <View className="poster__waiting">
                  <Waiting />
                  {text.drawing}
                </View>
              )
            ) : (
              <Image
                className="poster__picture"
                src={poster.picture}
                mode="widthFix"
                ariaLabel={text.picture(activity.title)}
                onClick={poster.enlarge}
              />
            )}
          </>
        )}
      </Answered>
      <Canvas type="2d" id={posterCanvasId} canvasId={posterCanvasId} className="poster__canvas" />
    </Screen>
  );
}
