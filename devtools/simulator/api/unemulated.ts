import type { Phone } from '../phone/phone';
import type { ApiTable } from './asyncApi';

/**
 * WeChat's other APIs. Reading one is allowed, since pages look before they call (`wx.chooseMedia && …`); calling one is
 * shown on the phone and thrown, with its name. `wx.canIUse` answers false for them.
 */
const names = `addCard addFileToFavorites addPhoneContact addPhoneRepeatCalendar authorizeForMiniProgram
    canvasGetImageData canvasPutImageData checkIsSoterEnrolledInDevice
  checkIsSupportSoterAuthentication checkSession chooseAddress chooseContact chooseImage chooseInvoiceTitle chooseLicensePlate
  chooseLocation choosePoi chooseVideo closeBLEConnection closeBluetoothAdapter closeSocket
  compressImage compressVideo connectSocket connectWifi createAnimation createBLEConnection createBufferURL createCameraContext
  createCanvasContext createGlobalPayment createInferenceSession createInterstitialAd createLivePlayerContext
  createLivePusherContext createMediaContainer createMediaRecorder 
  createRewardedVideoAd createTCPSocket createUDPSocket createVKSession createVideoContext createVideoDecoder
  createWebAudioContext createWorker cropImage downloadFile editImage exitMiniProgram faceDetect getBLEDeviceServices
  getBackgroundAudioManager getBackgroundFetchData getBatteryInfo getBatteryInfoSync getBeacons getBluetoothDevices
   getConnectedWifi getExptInfoSync getExtConfig getExtConfigSync getFileInfo 
  getFuzzyLocation getGroupEnterInfo getHCEState getLocation getLogManager getNFCAdapter getPerformance
  getRandomValues getRealtimeLogManager getRecorderManager getSavedFileInfo getSavedFileList getScreenBrightness
  getScreenRecordingState getSelectedTextRange getShareInfo getUserInfo getUserProfile getVideoInfo getWeRunData getWifiList
  hideHomeButton hideKeyboard initFaceDetect loadBuiltInFontFace loadFontFace login makeBluetoothPair
  navigateBackMiniProgram navigateToMiniProgram notifyBLECharacteristicValueChange offLocationChange onAccelerometerChange
  onAudioInterruptionBegin onAudioInterruptionEnd onBLECharacteristicValueChange onBLEConnectionStateChange
  onBackgroundFetchData onBeaconUpdate onBluetoothAdapterStateChange onBluetoothDeviceFound onCompassChange
  onCopyUrl onDeviceMotionChange onGyroscopeChange onHCEMessage onKeyboardHeightChange onLocationChange
  onLocalServiceFound onMemoryWarning onNeedPrivacyAuthorizationForCamera onSocketClose onSocketError onSocketMessage
  onSocketOpen onUserCaptureScreen onVoIPChatMembersChanged openAppAuthorizeSetting openBluetoothAdapter openCard
  openChannelsActivity openChannelsEvent openChannelsLive openChannelsUserProfile openCustomerServiceChat
  openEmbeddedMiniProgram openSystemBluetoothSetting openVideoEditor pauseBackgroundAudio
  pauseVoice playBackgroundAudio playVoice pluginLogin postMessageToReferrerPage preloadAssets preloadSkylineView
   previewMedia readBLECharacteristicValue removeSavedFile reportAnalytics reportEvent reportMonitor
  reportPerformance request requestPayment requestSubscribeDeviceMessage
  requestVirtualPayment restartMiniProgram reserveChannelsLive saveFile saveFileToDisk 
  saveVideoToPhotosAlbum seekBackgroundAudio sendBLECharacteristicValue sendHCEMessage sendSocketMessage setBackgroundColor
  setBackgroundFetchToken setBackgroundTextStyle setInnerAudioOption setTopBarText setVisualEffectOnCapture
  setWifiList setWindowSize shareFileMessage shareToWeRun shareVideoMessage showRedPackage
  startAccelerometer startBeaconDiscovery startBluetoothDevicesDiscovery startCompass startDeviceMotionListening
  startFacialRecognitionVerify startGyroscope startHCE startLocalServiceDiscovery startLocationUpdate
  startLocationUpdateBackground startPullDownRefreshWithAnimation startRecord startSoterAuthentication startWifi stopAccelerometer
  stopBackgroundAudio stopBeaconDiscovery stopBluetoothDevicesDiscovery stopCompass stopDeviceMotionListening stopFaceDetect
  stopGyroscope stopHCE stopLocationUpdate stopRecord stopVoice stopWifi updateShareMenu updateVoIPChatMuteSetting
  updateWeChatApp uploadFile writeBLECharacteristicValue`.split(/\s+/);

/** Functions that fail with their own name. */
export function unemulatedTable(phone: Phone, unemulatedNames: readonly string[], prefix: string): ApiTable {
  return Object.fromEntries(
    unemulatedNames.map((name) => [
      name,
      () => {
        const error = new Error(`${prefix}${name} is not emulated`);
        phone.raise(error);
        throw error;
      },
    ]),
  );
}

export function unemulatedApis(phone: Phone): ApiTable {
  return unemulatedTable(phone, names, 'wx.');
}

export const unemulatedNames: ReadonlySet<string> = new Set(names);
