import type { Catalogue } from '@/utils/i18n/translate';

/**
 * What the fictional people of Strandlida say. `:heart:` and the like become pictures, `@amir` becomes a mention.
 * The phone number is from the series that is kept free for fiction.
 */
export const en = {
  'person.municipality': 'Strandlida Municipality',
  'person.editor': 'Kim Sandelin',
  'person.mariam': 'Mariam Yusuf',
  'person.gunvor': 'Gunvor Ekdahl',
  'person.ola': 'Ola Brattvik',
  'person.tore': 'Tore Hjelmseth',
  'person.petra': 'Petra Lindvall',
  'person.amir': 'Amir Haddad',
  'person.siv': 'Siv Nordby',
  'person.jonas': 'Jonas Ångman',
  'person.lisbet': 'Lisbet Krok',
  'person.veikko': 'Veikko Salmi',
  'person.aina': 'Aina Tveit',
  'person.selma': 'Selma Öst',
  'person.lender': 'Quick Cash Direct',
  'person.club': 'Strandlida Sports Club',

  'post.road':
    'From Monday, Storgatan is closed between the square and the school. We are replacing water pipes from 1957.\nThe detour goes along Hamngatan, and the work takes about three weeks. Thank you for your patience!',
  'post.library':
    'The library now stays open until nine on Thursdays. Come in and read, do your homework or just sit in the warmth. The coffee is on us this week. :heart:',
  'post.care':
    'We are looking for three new colleagues in home care. Do you want to make everyday life better for somebody, and are you calm when the plan changes? Then read the advertisement at https://strandlida.example/jobs and ring our unit manager. Until the places are filled, visits may be up to half an hour late; those concerned have been told, and nobody is left without help. We are sorry for the trouble this causes.',
  'post.playground': 'The new playground by the bay opens on Saturday at eleven. Bring a spade. :smile:',
  'post.club': 'Home match on Sunday at two! Hot chocolate and waffles by the goal.',

  'comment.bus-question':
    'Will bus 3 still stop at the school? My mother has trouble walking as far as the square.',
  'comment.bus-answer':
    'Hello Mariam! Yes, bus 3 stops at the back entrance, on Hamngatan, all three weeks. Regards, Kim at Strandlida Municipality',
  'comment.thanks': 'Thank you for telling us in good time. New pipes are worth a detour. :thumbs-up:',
  'comment.criticism':
    'This is the third time in four years that you dig up the same street. Does nobody at the town hall own a calendar? Badly planned, and my shop is the one that pays for it.',
  'comment.pothole': 'And who looks at this hole on Hamngatan before you send all the traffic there?',
  'comment.insult':
    'Whoever planned this is a brainless idiot. Yes, I mean you, Lennart at the roads office, you fat old fool.',
  'comment.advert':
    'Short of money before Christmas? Borrow up to 50,000 in five minutes, no questions asked! https://quick-cash.example/strandlida',
  'comment.late-question': 'Can the refuse lorry get through on Tuesday?',
  'comment.library-thanks': 'Best news this autumn! :heart:\nNow I can come after my evening shift.',
  'comment.library-long':
    'A few wishes from somebody who has had a library card since 1968. First: the lamps by the newspaper shelves are so weak that those of us with old eyes give up after a page. Second: the door on the yard side is heavy, and a neighbour with a walking frame has twice waited outside until somebody came. Third, and this is praise: the staff know my name and what I like to read, and they find it before I have finished asking. Do not save on them. Last: more large print, please, and not only crime novels.',
  'comment.quarrel': 'Nobody reads any more. Better to spend the money on the football pitch.',
  'comment.quarrel-reply': '@tore You never come to the matches either, you only complain.',
  'comment.quarrel-again': '@jonas Says he whose dog fouls the whole pitch. Everyone knows it is yours.',
  'comment.library-question':
    'Can one return books on Thursday evenings without talking to anybody? Is there a box?',
  'comment.party':
    'Vote for the Strandlida List and the library stays open every evening! Only we keep our word.',
  'comment.illness':
    'I know why the visits are late. Birgit on the second floor at Solgården has dementia and hides the keys, poor thing. Ring her daughter if you do not believe me, 07700 900123.',
  'comment.care-criticism':
    'Half an hour late is a nice way to put it. On Friday Dad waited two hours for his insulin. You must do better than this.',
  'comment.threat':
    'I know which car the manager drives and where it stands at night. It would be a pity if something happened to it.',
  'comment.care-thanks': 'The evening team are angels. Say hello to them from Alvar and me. :heart:',
  'comment.playground-question': 'Is there a swing for those who use a wheelchair?',
  'comment.club-cheer': 'See you there! :thumbs-up:',
  'comment.club-insult': 'That referee is blind as a bat.',

  'alt.road': 'May be an image of a road, cones and an excavator',
  'alt.pothole': 'May be an image of a hole in a road',
  'alt.playground': 'May be an image of a swing by the water',
  'alt.drawing': 'May be a child’s drawing of a house and a sun',
} as const satisfies Catalogue;
