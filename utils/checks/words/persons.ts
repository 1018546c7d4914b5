/** Words by which a text points at one person without a name. */
export const PERSON_WORD =
  /\b(?:en (?:elev|brukare|boende|patient|kvinna|man|flicka|pojke|vårdtagare|klient|kollega|medarbetare|mamma|pappa|granne|äldre dam|äldre man|bruker|pasient|beboer|jente|gutt|kvinne|kollega|nabo|innbygger)|ei (?:jente|kvinne|dame)|ein (?:brukar|elev|mann|gut|pasient|bebuar|kollega)|(?:vår|min|hennes|hans|deras) (?:elev|brukare|boende|patient|kollega|medarbetare|dotter|son|mamma|pappa|bruker|pasient|datter|sønn)|brukaren|vårdtagaren|patienten|eleven|pojken|flickan|mannen|kvinnan|brukeren|pasienten|gutten|jenta|kvinnen|beboeren|her son|her daughter|his son|his daughter|our (?:colleague|resident|patient|pupil)|a (?:resident|patient|pupil|client))\b/iu;

/** A given name and a surname, or a title and a name; not at the very beginning of a heading in capitals. */
export const FULL_NAME =
  /(?<![\p{L}\d#@.])\p{Lu}\p{Ll}{1,15}(?:-\p{Lu}\p{Ll}+)?\s(?:(?:von|af|de|van)\s)?\p{Lu}\p{Ll}{2,20}(?:-\p{Lu}\p{Ll}+)?(?![\p{L}\d])/gu;

/** A common given name standing alone. Our own choice of the commonest in Sweden and Norway. */
export const GIVEN_NAME = new RegExp(
  `(?<![\\p{L}\\d#@.-])(?:${'Anna Eva Maria Karin Kristina Lena Sara Emma Kerstin Ingrid Linnea Marie Malin Jenny Elin Ulla Birgitta Margareta Annika Susanne Johanna Julia Alice Maja Ella Astrid Agnes Elsa Wilma Ebba Saga Vera Lars Erik Karl Anders Johan Per Nils Jan Mikael Hans Peter Daniel Fredrik Gunnar Sven Bengt Bo Göran Lennart Stefan Magnus Mats Andreas Thomas Oskar Alexander Lucas William Oliver Hugo Liam Elias Axel Ali Mohammed Ahmed Fatima Amina Ola Kari Inger Anne Solveig Bjørn Knut Odd Tor Arne Kjell Leif Geir Terje Svein Rolf Trond Kristian Martin Jonas Ingeborg Gerd Liv Marit Berit Randi Ragnhild Sigrid Nora Emil Jakob Noah Sofie Ingvild Silje Hanne Eirik Håkon Magnhild Gro Turid Åse Torunn Siri Ida Thea Hedda Leah Aksel Kasper Ove Roger Pål Jens Olav Øystein Petter Simen Henrik Sander Mathias Tobias Bente Wenche Grete Mona Nina Camilla Lise Heidi Tone Tove Unni Hilde Anita Britt Rune'.split(' ').join('|')})(?:s)?(?![\\p{L}\\d])`,
  'gu',
);
