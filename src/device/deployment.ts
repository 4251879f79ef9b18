/** Set while building: `TONGXIN_DEMO=1` marks every screen as showing invented data. */
export const isDemo = process.env.TONGXIN_DEMO === '1';

/** The cloud environment's id; without one WeChat takes the first environment of the appid. */
export const cloudEnvironment = process.env.TONGXIN_CLOUD_ENV;
