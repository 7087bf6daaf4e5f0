import { useId, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import type { PhoneQuestion } from '../../guidance/erase/questions.ts';
import type { CheckSummary } from '../engine/check-summary.ts';
import { picturesOf } from '../overview/place-box.tsx';
import { type EraseGroup, type EraseGroupView, type EraseRow, questionOfRow } from '../state/erase-view.ts';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { Button } from '../ui/button.tsx';
import { Drawing, type DrawingKind } from '../ui/drawing.tsx';
import { DayField } from '../ui/fields.tsx';
import { Icon } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import { type Shape, StateShape } from '../ui/state-shape.tsx';
import { useText, useWords } from '../words/use-words.ts';
import { PhoneQuestionHere } from './phone-question-here.tsx';
import { routeOfRow } from './row-routes.ts';
import { sayRow } from './say-row.ts';

/** When the list was made, where only the date of its file is known: the day that the person got it. */
function ListDateQuestion({ title, more }: { title: string; more: string }) {
  const { lists, now } = useServices();
  const t = useText('erase');
  const id = useId();
  const [day, setDay] = useState<string | null>(null);
  const at = day === null ? Number.NaN : Date.parse(`${day}T00:00:00`);
  return (
    <section className="phone-question" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <p className="detail">{more}</p>
      <div className="row">
        <DayField label={t('listDay')} value={day} max={dayOf(now())} onChange={setDay} />
        <Button isDisabled={!Number.isFinite(at)} onPress={() => void lists.sayDate(at)}>
          {t('useDay')}
        </Button>
      </div>
    </section>
  );
}

/** In the zone of this computer. */
function dayOf(ms: number): string {
  const date = new Date(ms);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** As many as a person takes in at once. */
const SHOWN = 3;

const DRAWINGS: Readonly<Record<EraseGroup, DrawingKind>> = { computer: 'computer', icloud: 'cloud', phone: 'phone' };

const SHAPES: Readonly<Record<EraseGroupView['state'], Shape>> = {
  good: 'yes',
  bad: 'not-yet',
  unknown: 'cannot-tell',
};

interface GroupProps {
  readonly view: EraseGroupView;
  readonly summary: CheckSummary;
  /** All questions that the answer waits for. */
  readonly questions: readonly PhoneQuestion[];
}

/** This computer, iCloud or the phone: how it stands, and at most three lines. */
export function EraseGroupCard({ view, summary, questions }: GroupProps) {
  const { answers } = useServices();
  const t = useText('erase');
  const { answers: given, notKnown = [] } = useStore(answers);
  const asked = view.open
    .flatMap((row) => questionOfRow(row, given) ?? [])
    .filter((question) => !notKnown.includes(question));
  // Typed totals need more room and more time than a press: they come last.
  const here = view.group === 'phone' ? (asked.find((one) => one !== 'totals') ?? asked[0] ?? null) : null;
  const open = view.open.filter((row) => here === null || questionOfRow(row, given) !== here);
  const places = here === null ? SHOWN : SHOWN - 1;
  const shown = open.slice(0, places);
  const good = view.good.slice(0, Math.max(0, places - shown.length));
  const title = t(view.group);
  return (
    <section className="card group" aria-label={title}>
      <div className="group-head">
        <Drawing kind={DRAWINGS[view.group]} pictures={usePictures(view.group)} />
        <div>
          <h2>{title}</h2>
          <p className="status">
            <StateShape shape={SHAPES[view.state]} />
            <span>{t(...status(view, questions))}</span>
          </p>
        </div>
      </div>
      {view.group === 'phone' && <PhoneQuestionHere question={here} />}
      {shown.map((row) => (
        <OpenRow key={row.id} row={row} summary={summary} />
      ))}
      {good.map((row) => (
        <GoodRow key={row.id} row={row} summary={summary} />
      ))}
      {open.length > shown.length && (
        <p className="group-rest detail">{t('thenMore', { count: open.length - shown.length })}</p>
      )}
    </section>
  );
}

type Status = readonly ['good' | 'toDo' | 'toFindOut' | 'questionsOpen', { readonly count: number }];

function status({ group, state, open }: EraseGroupView, questions: readonly PhoneQuestion[]): Status {
  const count = open.length;
  if (state === 'good') return ['good', { count }];
  if (state === 'bad') return ['toDo', { count }];
  return [group === 'phone' && questions.length > 0 ? 'questionsOpen' : 'toFindOut', { count }];
}

function OpenRow({ row, summary }: { row: EraseRow; summary: CheckSummary }) {
  const services = useServices();
  const answers = useStore(services.answers, (state) => state.answers);
  const places = useStore(services.places, (state) => state.places);
  const { title, more } = useSaid(row, summary);
  if (row.id === 'say-list-date') return <ListDateQuestion title={title} more={more} />;
  if (row.id === 'places-looked-after')
    return (
      <AriaButton className="group-task action" onPress={() => void services.places.scanAll()}>
        <span>
          <b>{title}</b>
          <span className="detail block"> {more}</span>
        </span>
        <Icon name="again" size="s" />
      </AriaButton>
    );
  return (
    <Link to={routeOfRow(row, { parts: summary.parts, answers, places })} className="group-task">
      <span>
        <b>{title}</b>
        <span className="detail block"> {more}</span>
      </span>
      <Icon name="chevron" size="s" />
    </Link>
  );
}

function GoodRow({ row, summary }: { row: EraseRow; summary: CheckSummary }) {
  const t = useText('erase');
  const { title, more } = useSaid(row, summary);
  return (
    <p className="group-task flat">
      <span>
        <b>{title}</b>
        <span className="detail block"> {more}</span>
      </span>
      <StateShape shape="yes" label={t('state-good')} />
    </p>
  );
}

function useSaid(row: EraseRow, summary: CheckSummary) {
  const { answers, places, now } = useServices();
  const t = useText('erase');
  const { say, format } = useWords();
  const all = useStore(places, (state) => state.places);
  const away = new Set(all.flatMap(({ ref, gone }) => (gone || !ref.available ? [ref.label] : [])));
  const given = useStore(answers, (state) => state.answers);
  return sayRow(row, summary, { t, say, format, now: now(), answers: given, away });
}

/** Some of the photos, to be recognised: the first of the places for the computer, others for the phone. */
function usePictures(group: EraseGroup): string[] {
  const { places } = useServices();
  const all = picturesOf(useStore(places, (state) => state.places));
  if (group === 'icloud') return [];
  return group === 'computer' ? all : all.slice(12);
}
