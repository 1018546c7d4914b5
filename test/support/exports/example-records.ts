import type { Policy } from '@/utils/domain/policy';
import type { ExportItem } from '@/utils/exports/export-format';
import { makeItem } from './make-items';
import { makePng } from './make-png';

const TEXTS = {
  sv: {
    post: 'Badhuset öppnar igen på måndag klockan 7. Välkomna! Vi har bytt filter i bassängen och målat om omklädningsrummen.',
    question: [
      'Hej! Jag har väntat i tre veckor på svar om bygglovet på Ängsvägen 12.',
      'Vem är handläggare, och när kan jag räkna med besked? Jag har ringt växeln fyra gånger 📞 och mejlat två, men ingen återkommer.',
      'Grannarna undrar också. Jag vill att detta registreras.',
    ].join('\n\n'),
    insult: 'Den som bestämde det här är en idiot och borde skämmas 😡👎🏽',
    other: 'شكراً جزيلاً على المساعدة! Tack så mycket för hjälpen! 谢谢',
    reply: 'Hej! Tack för att du hör av dig. Skicka ärendenumret till oss så tittar vi på det. /Kommunen',
    short: 'Äntligen!',
    long: 'Som boende i området sedan trettio år vill jag lämna följande synpunkter på förslaget till detaljplan. ',
    names: ['Ängla Påhittad', 'Örjan Exempelström', 'مريم المثال', 'Åsa Fiktiv'],
  },
  nb: {
    post: 'Svømmehallen åpner igjen mandag klokka 7. Velkommen! Vi har byttet filter i bassenget og malt garderobene.',
    question: [
      'Hei! Jeg har ventet i tre uker på svar om byggesøknaden i Engveien 12.',
      'Hvem er saksbehandler, og når kan jeg regne med svar? Jeg har ringt sentralbordet fire ganger 📞 og sendt to e-poster, men ingen tar kontakt.',
      'Naboene lurer også. Jeg vil at dette skal journalføres.',
    ].join('\n\n'),
    insult: 'Den som bestemte dette, er en idiot og burde skamme seg 😡👎🏽',
    other: 'شكراً جزيلاً على المساعدة! Tusen takk for hjelpen! 谢谢',
    reply: 'Hei! Takk for at du tar kontakt. Send oss saksnummeret, så ser vi på det. /Kommunen',
    short: 'Endelig!',
    long: 'Som beboer i området i tretti år vil jeg komme med disse merknadene til forslaget til reguleringsplan. ',
    names: ['Øystein Oppdiktet', 'Åse Eksempel', 'مريم المثال', 'Bjørn Påfunn'],
  },
} as const;

/**
 * Fictional records of a municipality, one of each kind that a document must manage: a registered question with a
 * thread and a screenshot, an insult that was hidden, another script, and a text that fills pages.
 */
export function makeExampleRecords(policy: Policy): ExportItem[] {
  const isNorwegian = policy.identity.documentLanguage !== 'sv';
  const texts = TEXTS[isNorwegian ? 'nb' : 'sv'];
  const account = policy.identity.name;
  const at = (place: number, hour: number) =>
    `2026-09-0${place + 1}T${String(hour).padStart(2, '0')}:12:45.000Z`;
  const screenshot = makePng(720, 300, { grey: drawBubble });
  const [first, second, third, fourth] = texts.names;
  const thread = [
    {
      commentId: '1',
      parentId: null,
      authorName: second,
      text: texts.short,
      shownTime: isNorwegian ? '4 t' : '4 tim',
    },
    { commentId: '2', parentId: null, authorName: first, text: texts.question, shownTime: '3 tim' },
    { commentId: '3', parentId: '2', authorName: account, text: texts.reply, shownTime: '2 tim' },
    { commentId: '4', parentId: '2', authorName: first, text: '👍🏽', shownTime: '1 tim' },
  ];
  const [criterionId = ''] =
    Object.entries(policy.registration.criteria).find(([, one]) => one?.speaksFor && !one.isConfidential) ??
    [];
  const [ground] = Object.entries(policy.grounds).filter(([, one]) => one?.evidence === 'all');
  const make = (place: number, author: string, text: string, more: Parameters<typeof makeItem>[1] = {}) => {
    const item = makeItem(
      {
        id: `4f1d7c0${place}-52b8-4c1e-9a77-0d3b6a1e5c2${place}`,
        account: { ...makeItem().record.account, name: account },
        authorName: author,
        authorAddress: `https://www.facebook.com/profile.php?id=10001234567890${place}`,
        text,
        postText: texts.post,
        commentId: '2',
        capturedAt: at(place, 10),
        storedAt: at(place, 10),
        writtenAt: { shown: '3 tim', from: at(place, 7), until: at(place, 8) },
        policy: { id: policy.id, version: policy.version, hash: 'a'.repeat(64) },
        removal:
          place === 1 && ground
            ? {
                groundId: ground[0],
                groundLabel: ground[1]?.label ?? '',
                measure: 'hide',
                groundText: null,
                disposalRule: null,
              }
            : null,
      },
      more,
    );
    const { registration } = item.record;
    if (!registration) return item;
    const title = `Kommentar: ${text.split('\n')[0]}`;
    const registered =
      place === 1
        ? null
        : {
            ...registration,
            title: place === 0 ? title : '',
            criterionId,
            from: author,
            caseNumber: isNorwegian ? '2026/123-4' : 'KS 2026/123',
            receivedAt: at(place, 8),
            registeredAt: at(place, 12).slice(0, 10),
          };
    return { ...item, record: { ...item.record, registration: registered } };
  };
  return [
    make(0, first, texts.question, { thread, pictures: [screenshot] }),
    make(1, fourth, texts.insult, { thread: [] }),
    make(2, third, texts.other, { thread: thread.slice(0, 1) }),
    make(3, second, texts.long.repeat(70), { thread: [] }),
  ];
}

/** A grey bubble with lines in it, as a comment looks from afar; `at` counts three bytes a pixel. */
function drawBubble(at: number, row: number): number {
  const x = Math.floor(at / 3);
  if (x < 20 || x > 690 || row < 20 || row > 280) return 255;
  const isLine = row % 34 > 18 && row % 34 < 28 && x > 60 && x < 620 - ((row >> 5) % 3) * 90;
  return isLine ? 70 : 238;
}
