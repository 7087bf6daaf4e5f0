import type { Pattern, PlaceSummary } from '../../compare/comparison.ts';
import type { Reason } from '../../model/verdict.ts';
import { safeName } from '../../words/safe-name.ts';
import { sayNote, sayPattern, sayReason } from '../../words/say-codes.ts';
import { useText, useWords } from '../words/use-words.ts';

/** Why the answer is what it is. */
export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  const t = useText('result');
  const { say } = useWords();
  return <SpokenList title={t('reasonsTitle')} sentences={reasons.map((reason) => sayReason(say, reason))} />;
}

/** Regularities in the gaps, with their numbers. */
export function Patterns({ patterns }: { patterns: readonly Pattern[] }) {
  const t = useText('result');
  const { say } = useWords();
  return <SpokenList title={t('patternsTitle')} sentences={patterns.map((pattern) => sayPattern(say, pattern))} />;
}

/** What nobody looked at. Always there: the phone itself is always among them. */
export function BlindSpots({ reasons }: { reasons: readonly Reason[] }) {
  const t = useText('result');
  const { say } = useWords();
  return <SpokenList title={t('blindTitle')} sentences={reasons.map((reason) => sayReason(say, reason))} />;
}

/** What each list and folder cannot show. */
export function PlaceNotes({ places }: { places: readonly PlaceSummary[] }) {
  const t = useText('result');
  const { say } = useWords();
  const sentences = places.flatMap(({ place, notes }) =>
    notes.map((note) => `${safeName(place.name)}: ${sayNote(say, note)}`),
  );
  return <SpokenList title={t('notesTitle')} sentences={sentences} />;
}

function SpokenList({ title, sentences }: { title: string; sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <section className="stack-tight" aria-label={title}>
      <h2>{title}</h2>
      <ul className="note-list">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
