import type { Catalogue } from '@/utils/i18n/translate';
import type { en } from './en';

export const nb: Catalogue<keyof typeof en> = {
  'press.inline-hide': 'Trykk på «{name}» under kommentaren.',
  'press.comment-menu': 'Åpne menyen til kommentaren, knappen med tre prikker.',
  'press.item-hide': 'Velg «{name}» i menyen.',
  'press.item-delete': 'Velg «{name}» i menyen.',
  'press.confirm-hide': 'Bekreft med «{name}».',
  'press.confirm-delete': 'Bekreft med «{name}».',
  'press.choose-hide': 'Velg det i menyen som skjuler kommentaren.',
  'press.choose-delete': 'Velg det i menyen som sletter kommentaren.',
  'press.answer-hide': 'Svar på spørsmålet om kommentaren skal skjules.',
  'press.answer-delete': 'Svar på spørsmålet om kommentaren skal slettes.',
  'press.comment-hide': 'Skjul kommentaren med plattformens egne knapper.',
  'press.comment-delete': 'Slett kommentaren med plattformens egne knapper.',
};
