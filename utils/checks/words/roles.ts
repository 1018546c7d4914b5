/** Words for what somebody is or works as, as the last part of a compound too. Our own list; sv, nb and nn together. */
const NORDIC = `rektor lärare lærer lærar pedagog chef sjef handläggare saksbehandler saksbehandlar sekreterare sekretær ordförande ordfører ordførar kommunalråd direktör direktør samordnare koordinator ledare leder leiar vaktmästare vaktmester vaktmeister sköterska sykepleier sjukepleiar läkare lege doktor psykolog kurator bibliotekarie bibliotekar kock kokk chaufför sjåfør tekniker ingenjör ingeniør arkitekt planerare planlegger planleggar rådgivare rådgiver rådgjevar rådgivar konsulent konsult inspektör inspektør kontrollör kontrollør receptionist resepsjonist medarbetare medarbeider medarbeidar kollega tränare trener trenar instruktör instruktør badvakt badevakt skolvärd politiker politikar kyrkoherde präst prest brandman brannmann brannmester brannmeister polis politimann granne nabo assistent biträde praktikant vikarie vikar snickare snekker snikkar trädgårdsmästare gartner städare renholder reinhaldar montör montør hantverkare håndverker handverkar entreprenör entreprenør utvecklare utvikler utviklar strateg barnmorska jordmor feier feiar sotare handledare veileder rettleiar tolk jurist ekonom økonom kommunikatör student arbetare arbeider arbeidar mentor coach`;

const ENGLISH = new Set(
  `teacher headmaster principal manager director officer leader librarian nurse doctor caretaker janitor receptionist coordinator colleague mayor councillor chair chairman chairwoman clerk driver cook chef cleaner coach trainer assistant planner engineer inspector worker caseworker neighbour pupil student volunteer firefighter vicar priest secretary host lifeguard gardener plumber carpenter midwife dentist guide forester`.split(
    ' ',
  ),
);

const ROLE = new RegExp(`(?:${NORDIC.split(' ').join('|')})(?:n|en|an|ens|ns|a|s|et)?$`, 'u');

/** True for a word, in small letters, that says what one person is or does, in the singular. */
export function isRole(word: string): boolean {
  return ENGLISH.has(word) || ROLE.test(word);
}
