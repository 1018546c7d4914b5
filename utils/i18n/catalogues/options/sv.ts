import type { Catalogue } from '@/utils/i18n/translate';
import type { en } from './en';

export const sv: Catalogue<keyof typeof en> = {
  title: 'Inställningar',
  saved: 'Sparat',
  'accounts.title': 'Våra sidor',
  'accounts.lead': 'Bevara är aktiv på de här sidorna och tyst överallt annars.',
  'accounts.none':
    'Ingen sida är tillagd än. Öppna kommunens sida på Facebook, tryck på Bevaras knapp i verktygsfältet och välj ”Det här är vår sida”.',
  'accounts.added-on': 'Tillagd {date}',
  'accounts.remove': 'Ta bort från listan',
  'accounts.remove.of': 'Ta bort {name} från listan',
  'accounts.remove.sure': 'Bevara blir tyst på {name}. Det som är lagrat därifrån finns kvar.',
  'accounts.remove.confirm': 'Ta bort',
  cancel: 'Avbryt',
  'editor.title': 'Du',
  'editor.lead': 'Står i varje handling, så att det syns vem som har bevarat och tagit bort.',
  'editor.name': 'Namn',
  'editor.role': 'Titel',
  'editor.unit': 'Enhet',
  'moderation.title': 'Moderering',
  'moderation.undo': 'Sekunder att ångra en borttagning',
  'moderation.undo.hint': 'Från 0 till 30. Kommentaren lagras direkt; borttagningen väntar så här länge.',
  'language.title': 'Språk',
  'language.label': 'Gränssnittets språk',
  'language.browser': 'Som webbläsaren',
  'language.sv': 'Svenska',
  'language.nb': 'Norsk bokmål',
  'language.en': 'English',
  'pictures.title': 'Skärmdumpar',
  'pictures.lead':
    'Text, avsändare, tid och sammanhang bevaras alltid. En skärmdump också, om du först trycker på Bevaras knapp i verktygsfältet på sidan.',
  'pictures.why':
    'För att få en varje gång utan det behöver Bevara webbläsarens tillstånd för alla webbplatser: det finns inget mindre för bilder av en flik. Bevara använder det för kommentaren du bevarar, på era egna sidor, och till inget annat.',
  'pictures.allow': 'Tillåt en skärmdump varje gång',
  'pictures.allowed': 'En skärmdump tas varje gång.',
  'pictures.withdraw': 'Ta tillbaka tillståndet',
  'pictures.refused': 'Webbläsaren gav inte tillståndet. Inget har ändrats.',
};
