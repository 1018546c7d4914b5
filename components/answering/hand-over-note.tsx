import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { Field } from '@/components/ui/field';
import type { AnsweringPolicy } from '@/utils/domain/answering';
import { useAnsweringWords } from './answering-words';

interface HandOverNoteProps {
  readonly handOvers: AnsweringPolicy['handOvers'];
  /** The language of the pack's own words. */
  readonly lang: string;
  readonly editorName: string;
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** The pack's own rule for what is seen elsewhere; the nearest manager where it has none. */
const USUAL = ['criticism-elsewhere', 'ask-manager'];

/** What was seen on somebody else's page, worded for whoever is to decide about it (NYK-26, SOG-11). Nothing of it is kept. */
export function HandOverNote({ handOvers, lang, editorName, onCopy }: HandOverNoteProps) {
  const { answering: a } = useAnsweringWords();
  const [id, setId] = useState(USUAL.find((usual) => handOvers[usual]) ?? Object.keys(handOvers)[0] ?? '');
  const [link, setLink] = useState('');
  const [seen, setSeen] = useState('');
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const text = [handOvers[id]?.label, link.trim(), seen.trim(), editorName].filter(Boolean).join('\n\n');

  return (
    <div className="answering-form">
      <Field label={a('assign.hand-over')} hint={handOvers[id]?.when ?? null}>
        {(control) => (
          <select
            {...control}
            className="input"
            lang={lang}
            value={id}
            onChange={(event) => setId(event.target.value)}
          >
            {Object.entries(handOvers).map(([one, { label }]) => (
              <option key={one} value={one}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={a('elsewhere.link')}>
        {(control) => (
          <input
            {...control}
            className="input"
            type="url"
            maxLength={2_000}
            value={link}
            onChange={(event) => setLink(event.target.value)}
          />
        )}
      </Field>
      <Field label={a('elsewhere.seen')}>
        {(control) => (
          <textarea
            {...control}
            className="input"
            rows={3}
            maxLength={2_000}
            value={seen}
            onChange={(event) => setSeen(event.target.value)}
          />
        )}
      </Field>
      <Button onClick={() => void onCopy(text).then(setCopied)}>{a('elsewhere.copy')}</Button>
      <div role="status">
        {isCopied !== null && (
          <Callout kind={isCopied ? 'good' : 'bad'}>{a(isCopied ? 'copied' : 'not-copied')}</Callout>
        )}
      </div>
    </div>
  );
}
