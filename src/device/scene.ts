/** Of a mini-program code: WeChat hands its scene, at most 32 characters, to the page as one encoded text. */
export function activityIdIn(parameters: { readonly activityId?: string; readonly scene?: string }): string {
  const { activityId, scene } = parameters;
  if (activityId) return activityId;
  return scene ? `act_${decodeURIComponent(scene)}` : '';
}
