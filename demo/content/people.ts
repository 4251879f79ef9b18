import type { AgeBand } from '../../domain/member/member';

/** A person of the demo with a phone on the page. Nicknames are invented. */
export type DemoPerson = {
  /** Also names the phone, and makes up the demo's stand-in for an openid on the server. */
  readonly phoneId: string;
  /** Null: opens the mini-program for the first time. */
  readonly profile: { readonly nickname: string; readonly ageBand: Exclude<AgeBand, 'under-14'> } | null;
  readonly isListed: boolean;
};

const adult = (phoneId: string, nickname: string, isListed: boolean): DemoPerson => ({
  phoneId,
  profile: { nickname, ageBand: 'adult' },
  isListed,
});

/** Never on a phone that a person holds: what the demo needs before anyone has pressed anything. */
export const administrator = adult('administrator', '石板路', false);

export const phoneHolders = {
  resident: adult('resident', '小橘灯', false),
  organizer: adult('organizer', '江边的风', false),
  listed: adult('listed', '竹里客', true),
  unlisted: adult('unlisted', '夜航船', false),
  young: { phoneId: 'young', profile: { nickname: '白鹭', ageBand: '14-to-17' }, isListed: false },
  newcomer: { phoneId: 'newcomer', profile: null, isListed: false },
  teamLead: adult('team-lead', '老码头', true),
  administrator,
} satisfies Record<string, DemoPerson>;

/** They take seats and fill the ranking, and nobody holds their phones. */
export const crowd: readonly DemoPerson[] = [
  '一颗桂圆',
  '红高粱',
  '半亩田',
  '云上茶',
  '渡口阿果',
  '阿柚',
  '晒坝广播',
  '慢半拍',
  '豆花香',
  '青石巷',
  '河灯',
  '半坡烟雨',
  '竹筒饭',
  '一把油纸伞',
  '晚熟的梨',
  '山那边',
  '木槿花开',
  '三月茶',
  '黄桷树下',
  '清早的粥',
  '风筝线',
  '老茶馆',
  '藤椅',
  '蓝印花布',
  '稻草人',
  '小满',
  '谷雨',
  '芒种',
].map((nickname, index) => adult(`crowd-${String(index + 1).padStart(2, '0')}`, nickname, index % 3 !== 2));

export const everyone: readonly DemoPerson[] = [...Object.values(phoneHolders), ...crowd];
