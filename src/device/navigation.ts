import Taro from '@tarojs/taro';
import { openOnce } from './openOnce';

const query = (parameters: Record<string, string>) =>
  Object.entries(parameters)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
const url = (path: string, parameters: Record<string, string>) => {
  const asked = query(parameters);
  return asked ? `/${path}/index?${asked}` : `/${path}/index`;
};

type Page =
  | 'pages/activity'
  | 'pages/signUp'
  | 'pages/ticket'
  | 'pages/profile'
  | 'pages/privacy'
  | 'pages/help'
  | 'pages/messages'
  | 'pages/poster'
  | 'pages/draw'
  | 'organizer/activities'
  | 'organizer/activity'
  | 'organizer/plan'
  | 'organizer/roster'
  | 'organizer/person'
  | 'organizer/review'
  | 'organizer/draw'
  | 'organizer/calls'
  | 'organizer/desk'
  | 'organizer/administration'
  | 'organizer/organisation'
  | 'organizer/organizers'
  | 'organizer/position'
  | 'organizer/paper'
  | 'organizer/hall'
  | 'organizer/contests'
  | 'organizer/contest'
  | 'organizer/contestPlan'
  | 'organizer/contestOrder'
  | 'organizer/takeOver'
  | 'organizer/stage'
  | 'organizer/entries'
  | 'judge/evening'
  | 'judge/marking'
  | 'organizer/entry'
  | 'organizer/typeEntry'
  | 'organizer/appointments'
  | 'organizer/appoint'
  | 'roadshow/contests'
  | 'roadshow/contest'
  | 'roadshow/entry'
  | 'roadshow/form'
  | 'roadshow/joinTeam'
  | 'roadshow/appointment'
  | 'roadshow/duty'
  | 'roadshow/verify'
  | 'roadshow/result'
  | 'roadshow/ownSheet'
  | 'roadshow/results'
  | 'roadshow/ballot'
  | 'organizer/contestResult';
type Tab = 'home' | 'tickets' | 'rankings' | 'me';

export const openPage = (page: Page, parameters: Record<string, string> = {}) => {
  const to = url(page, parameters);
  return openOnce(to, () => Taro.navigateTo({ url: to }));
};
export const replacePage = (page: Page, parameters: Record<string, string> = {}) =>
  Taro.redirectTo({ url: url(page, parameters) });
export const openTab = (tab: Tab) => Taro.switchTab({ url: `/pages/${tab}/index` });

/** One step back, or home for who came straight to this page. */
export const goBack = () => (Taro.getCurrentPages().length > 1 ? Taro.navigateBack() : openTab('home'));
