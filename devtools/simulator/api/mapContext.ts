import { type MapView, mapViewOf } from '../components/map';
import { ApiFailure } from '../phone/apiFailure';
import type { Phone } from '../phone/phone';
import { type ApiFamily, type ApiTable, asyncApi } from './asyncApi';
import type { ComponentCaller } from './selectorQuery';
import { unemulatedTable } from './unemulated';

const unemulatedMethods = `addArc addCustomLayer addGroundOverlay addMarkers addVisualLayer clearRegion eraseLines
  executeVisualLayerCommand fromScreenLocation getRegion getRotate getSkew includePoints initMarkerCluster moveAlong
  moveToLocation on openMapApp removeArc removeCustomLayer removeGroundOverlay removeMarkers removeVisualLayer setBoundary
  setCenterOffset setLocMarkerIcon toScreenLocation translateMarker updateGroundOverlay`.split(/\s+/);

export const mapContext: ApiFamily = (phone) => ({
  createMapContext: (mapId: string, caller?: ComponentCaller): ApiTable => {
    const view = (): MapView => {
      const root = (caller?._$.general() ?? phone.pages.top?.component)?.getShadowRoot();
      const found = root?.querySelector(`#${mapId}`);
      const shown = found ? mapViewOf(found) : undefined;
      if (shown === undefined) throw new ApiFailure(`no map ${mapId}`);
      return shown;
    };
    return contextOf(phone, view);
  },
});

const contextOf = (phone: Phone, view: () => MapView): ApiTable => ({
  ...unemulatedTable(phone, unemulatedMethods, 'MapContext.'),
  getCenterLocation: asyncApi(phone, 'getCenterLocation', () => ({ ...view().center })),
  getScale: asyncApi(phone, 'getScale', () => ({ scale: view().scale })),
});
