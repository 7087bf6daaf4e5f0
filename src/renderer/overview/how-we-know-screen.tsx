import { isFolderComparison } from '../../words/folder-comparison-words.ts';
import { safeName } from '../../words/safe-name.ts';
import { sayNote, sayPattern, sayReason } from '../../words/say-codes.ts';
import { sayMissing, saySight, sayStep } from '../../words/say-witnesses.ts';
import type { CheckSummary } from '../engine/check-summary.ts';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { Button } from '../ui/button.tsx';
import { Fold } from '../ui/fold.tsx';
import { Icon } from '../ui/icon.tsx';
import { Screen } from '../ui/screen.tsx';
import { type Shape, StateShape } from '../ui/state-shape.tsx';
import { useText, useWords } from '../words/use-words.ts';
import { baseNumber } from './base-number.ts';
import { ExplainedNumbers } from './explained-numbers.tsx';
import { sayAnswer } from './say-answer.ts';
import { LedgerTotals, SidesTable } from './sides-tables.tsx';
import { useOverview } from './use-overview.ts';

/** Everything the answer stands on, for whoever wants to know. */
export function HowWeKnowScreen() {
  const { navigation, now } = useServices();
  const t = useText('know');
  const overview = useText('overview');
  const { say, format } = useWords();
  const view = useOverview();
  if (view.state !== 'answer')
    return (
      <Screen title={t('notYet')} lead={t('notYetLead')} isBelow>
        <div>
          <Button look="primary" onPress={() => navigation.go({ screen: 'overview' })}>
            {overview('checkAgain')}
          </Button>
        </div>
      </Screen>
    );
  const said = sayAnswer(view, { t: overview, say, format, now: now() });
  return (
    <Screen title={t('title')} lead={said.sentences.join(' ')} isBelow>
      <div className="know-grid">
        <ExplainedNumbers summary={view.summary} />
        <section className="card pad stack" aria-label={t('sure', { count: view.base.all })}>
          <HowSure summary={view.summary} />
          <BlindSpots summary={view.summary} />
        </section>
      </div>
      <Folds summary={view.summary} />
    </Screen>
  );
}

function HowSure({ summary }: { summary: CheckSummary }) {
  const t = useText('know');
  const base = baseNumber(summary);
  const matched = Math.min(base.inTwo, summary.coverage.matched);
  const lines: readonly (readonly [Shape, string])[] = [
    ['yes', t('sureExact', { count: base.inTwo - matched })],
    ['cannot-tell', t('sureMatched', { count: matched })],
    ['not-yet', t('sureApart', { count: base.toCopy + base.noSecondCopy })],
    ...(base.notSure > 0 ? [['cannot-tell', t('sureOpen', { count: base.notSure })] as const] : []),
  ];
  return (
    <div className="stack mid">
      <h2 className="small">{t('sure', { count: base.all })}</h2>
      <ul className="stack mid">
        {lines.map(([shape, words]) => (
          <li key={words} className="row nowrap tight">
            <StateShape shape={shape} />
            {words}
          </li>
        ))}
      </ul>
    </div>
  );
}

function BlindSpots({ summary }: { summary: CheckSummary }) {
  const t = useText('know');
  const { say } = useWords();
  return (
    <div className="stack mid">
      <h2 className="small">{t('blind')}</h2>
      <ul className="facts stack mid">
        {summary.verdict.blindSpots.map((spot) => (
          <li key={`${spot.code} ${spot.values.place ?? ''}`}>
            <Icon name="eye" />
            {sayReason(say, spot)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Folds({ summary }: { summary: CheckSummary }) {
  const { places } = useServices();
  const t = useText('know');
  const { say } = useWords();
  const all = useStore(places, (state) => state.places);
  const list = summary.places.find(({ place }) => place.id === summary.listId);
  const others = summary.places.filter((place) => place !== list);
  const unread = all.reduce((sum, { summary: found }) => sum + (found?.problemCount ?? 0), 0);
  const placeNotes = others.flatMap(({ place, notes }) =>
    notes.map((note) => `${safeName(place.name)}: ${sayNote(say, note)}`),
  );
  const { verdict, secondPlace, patterns } = summary;
  const missing = [...verdict.missing, ...(secondPlace?.missing ?? [])];
  return (
    <section className="card folds">
      <Sentences title={t('reasons')} sentences={verdict.reasons.map((reason) => sayReason(say, reason))} />
      <Sentences title={t('rests')} sentences={verdict.witnesses.map(({ saw }) => saySight(say, saw))} />
      <Sentences
        title={t('missing')}
        sentences={missing.map((each) => `${sayMissing(say, each)} ${sayStep(say, each.step)}`)}
      />
      {secondPlace && (
        <Sentences title={t('secondPlace')} sentences={secondPlace.reasons.map((reason) => sayReason(say, reason))} />
      )}
      {list && (
        <Sentences
          title={t('listNotes')}
          sentences={list.notes.map((note) => sayNote(say, note))}
          hint={t('notesHint', { count: list.notes.length })}
        />
      )}
      <Sentences
        title={t('placeNotes')}
        sentences={placeNotes}
        {...(unread > 0 ? { hint: t('unreadHint', { count: unread }) } : {})}
      />
      <Fold title={t('sides')} hint={t('sidesHint')}>
        <SidesTable summary={summary} />
      </Fold>
      {!isFolderComparison(summary) && (
        <Fold title={t('account')}>
          <LedgerTotals ledger={summary.ledger} />
        </Fold>
      )}
      <Sentences title={t('common')} sentences={patterns.map((pattern) => sayPattern(say, pattern))} />
    </section>
  );
}

function Sentences({ title, sentences, hint }: { title: string; sentences: readonly string[]; hint?: string }) {
  if (sentences.length === 0) return null;
  return (
    <Fold title={title} {...(hint ? { hint } : {})}>
      <ul className="bullets stack mid">
        {[...new Set(sentences)].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Fold>
  );
}
