import type { Phone } from '../phone/phone';
import type { Arrivals, ReceivedCard, ServiceNotice } from '../phone/phoneHost';
import { outsideTexts } from '../phone/texts';
import { albumEntry, albumOf } from './album';
import { calendarCard, calendarOf } from './calendar';
import type { DeskTab } from './desk';
import { noticeCard } from './noticeCard';
import { receivedCard } from './receivedCard';

interface DeskContent {
  readonly arrivals: Arrivals;
  readonly isSeen: (id: string) => boolean;
  readonly openNotice: (notice: ServiceNotice) => void;
  readonly openCard: (card: ReceivedCard) => void;
}

const unseen = (entries: readonly { readonly id: string }[], isSeen: (id: string) => boolean): number =>
  entries.filter(({ id }) => !isSeen(id)).length;

/** Everything on the desk, the newest first. */
export function deskTabs(phone: Phone, { arrivals, isSeen, openNotice, openCard }: DeskContent): readonly DeskTab[] {
  const { notices, cards } = arrivals;
  return [
    {
      name: 'notices',
      label: outsideTexts.serviceNotices,
      unread: unseen(notices, isSeen),
      emptyText: outsideTexts.noNotices,
      entries: notices.map((notice) => noticeCard(phone, notice, () => openNotice(notice))).reverse(),
    },
    {
      name: 'chats',
      label: outsideTexts.chats,
      unread: unseen(cards, isSeen),
      emptyText: outsideTexts.noCards,
      entries: cards.map((card) => receivedCard(phone, card, () => openCard(card))).reverse(),
    },
    {
      name: 'calendar',
      label: outsideTexts.calendar,
      unread: 0,
      emptyText: outsideTexts.noEntries,
      entries: calendarOf(phone)
        .read()
        .map((entry) => calendarCard(phone, entry))
        .reverse(),
    },
    {
      name: 'album',
      label: outsideTexts.album,
      unread: 0,
      emptyText: outsideTexts.noPictures,
      entries: albumOf(phone)
        .read()
        .map((picture) => albumEntry(phone, picture))
        .reverse(),
    },
  ];
}
