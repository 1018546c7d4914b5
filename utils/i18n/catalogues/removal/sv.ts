import type { Catalogue } from '@/utils/i18n/translate';
import type { en } from './en';

export const sv: Catalogue<keyof typeof en> = {
  'press.inline-hide': 'Tryck på ”{name}” under kommentaren.',
  'press.comment-menu': 'Öppna kommentarens meny, knappen med tre punkter.',
  'press.item-hide': 'Välj ”{name}” i menyn.',
  'press.item-delete': 'Välj ”{name}” i menyn.',
  'press.confirm-hide': 'Bekräfta med ”{name}”.',
  'press.confirm-delete': 'Bekräfta med ”{name}”.',
  'press.choose-hide': 'Välj det i menyn som döljer kommentaren.',
  'press.choose-delete': 'Välj det i menyn som raderar kommentaren.',
  'press.answer-hide': 'Svara på frågan om kommentaren ska döljas.',
  'press.answer-delete': 'Svara på frågan om kommentaren ska raderas.',
  'press.comment-hide': 'Dölj kommentaren med plattformens egna knappar.',
  'press.comment-delete': 'Radera kommentaren med plattformens egna knappar.',
};
