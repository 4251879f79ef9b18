import Taro from '@tarojs/taro';

/** WeChat's id for a project that is registered nowhere: it can be looked at, and never be released. */
const unregisteredAppId = 'touristappid';

/** Whether this phone shows invented data. Asked of the phone, so that what is looked at is the package that ships. */
export const isDemo = (): boolean => Taro.getAccountInfoSync().miniProgram.appId === unregisteredAppId;

/** The cloud environment's id; without one WeChat takes the first environment of the appid. */
export const cloudEnvironment = process.env.TONGXIN_CLOUD_ENV;

/** Where the projector's page lies; empty where the package was built without it. */
export const hallAddress = process.env.TONGXIN_HALL_ADDRESS ?? '';

/** What that page asks: the route of the function `screen`; null where both lie on one origin. */
export const screenAddress = process.env.TONGXIN_SCREEN_ADDRESS || null;
