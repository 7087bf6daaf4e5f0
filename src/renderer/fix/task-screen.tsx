import './fix.css';
import { useEffect, useMemo, useState } from 'react';
import { isFolderComparison } from '../../words/folder-comparison-words.ts';
import type { CheckSummary } from '../engine/check-summary.ts';
import { countOf, PARTS_OF_SET, type PhotoPart } from '../engine/photo-parts.ts';
import type { PhotoItem, PhotoQuery } from '../engine/photo-query.ts';
import type { Route } from '../state/route.ts';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Link } from '../ui/link.tsx';
import { useScreenHeading } from '../ui/screen.tsx';
import { useText } from '../words/use-words.ts';
import { copyNames } from './copy-names.ts';
import { FixScreen } from './fix-screen.tsx';
import { PhotoGrid } from './photo-grid.tsx';
import { Preview } from './preview.tsx';
import { clear, countSelected, NOTHING_SELECTED, positionsOf, type Selection, selectOnly } from './selection.ts';
import { PartChips, TaskTools } from './task-filters.tsx';
import { TaskSide } from './task-side.tsx';
import { type Photos, usePhotos } from './use-photos.ts';

interface SelectBarProps {
  readonly photos: Photos;
  readonly selection: Selection;
  readonly onLook: () => void;
  readonly onCopy: () => Promise<boolean>;
  readonly onClear: () => void;
}

/** Among so many of the selected ones a file is looked for that the file browser can show. */
const LOOKED_AT = 200;

/** What can be done with the selected photos; there is none while nothing is selected. */
function SelectBar({ photos, selection, onLook, onCopy, onClear }: SelectBarProps) {
  const { api, info } = useServices();
  const t = useText('fix');
  const [outcome, setOutcome] = useState<{ of: Selection; key: 'copied' | 'notCopied' } | null>(null);
  const count = countSelected(selection);
  if (count === 0) return null;
  const file = positionsOf(selection, LOOKED_AT)
    .map((position) => photos.item(position)?.file ?? null)
    .find((each) => each !== null);
  const copy = async (): Promise<void> => setOutcome({ of: selection, key: (await onCopy()) ? 'copied' : 'notCopied' });
  return (
    <footer className="task-select">
      <b role="status">
        {t('selected', { count })}
        {outcome?.of === selection && <span className="soft"> · {t(outcome.key)}</span>}
      </b>
      <Button icon="copy" onPress={() => void copy()}>
        <span className="word">{t('copyNames')}</span>
      </Button>
      {file && (
        <Button icon="folder" onPress={() => void api.request('file:show', file)}>
          <span className="word">{t(`open-${info.platform}`)}</span>
        </Button>
      )}
      <Button icon="eye" onPress={onLook}>
        <span className="word">{t('look')}</span>
      </Button>
      <Button look="quiet" onPress={onClear}>
        {t('clear')}
      </Button>
    </footer>
  );
}

/** The photo that is looked at; its item is null until it was brought. */
interface Looked {
  readonly position: number;
  readonly item: PhotoItem | null;
}

type TaskRoute = Extract<Route, { screen: 'task' }>;

/** The photos of a task, and beside them what to do. */
export function TaskScreen() {
  const { check, navigation } = useServices();
  const summary = useStore(check, (state) => state.summary);
  const { route, visit } = useStore(navigation);
  if (route.screen !== 'task' || !summary || (summary.listId === null && !isFolderComparison(summary)))
    return <FixScreen />;
  return <TaskView key={`${visit}`} route={route} summary={summary} />;
}

function queryOf({ photos, part, month }: TaskRoute): PhotoQuery {
  return { set: photos, part: part ?? null, month: month ?? null, media: null, search: '', newestFirst: false };
}

function TaskView({ route, summary }: { route: TaskRoute; summary: CheckSummary }) {
  const { navigation, engine } = useServices();
  const t = useText('fix');
  const heading = useScreenHeading();
  const [query, setQuery] = useState(() => queryOf(route));
  const photos = usePhotos(summary, query);
  const [selection, setSelection] = useState(NOTHING_SELECTED);
  const [looked, setLooked] = useState<Looked | null>(null);
  // In a small window only one of these is on screen at a time.
  const [showsSide, setShowsSide] = useState(false);
  const [showsFilters, setShowsFilters] = useState(false);
  const total = photos.found?.total ?? 0;
  const { found } = photos;
  // A comparison that found the same again leaves everything as it is; else other photos stand where the selected ones stood.
  const shape = JSON.stringify([query, found]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was found is what is selected from.
  useEffect(() => setSelection(NOTHING_SELECTED), [shape]);
  const change = (next: PhotoQuery): void => setQuery(next);
  const copy = async (): Promise<boolean> => {
    const chosen = countSelected(selection) === 0 ? [selection.active] : positionsOf(selection);
    return copyNames(await engine.photoNames(chosen.length === total ? null : chosen));
  };
  const look = (position: number): void => {
    const item = position < total ? photos.item(position) : null;
    if (item) setLooked({ position, item });
  };
  const { item: itemAt, show } = photos;
  const current = looked && itemAt(looked.position);
  // After another comparison or question another photo may stand there.
  useEffect(() => {
    if (!looked || !found) return;
    if (looked.position >= found.total || (current && looked.item && current.key !== looked.item.key)) setLooked(null);
    else show(looked.position, looked.position);
  }, [looked, found, current, show]);
  const move = (position: number): void => {
    setSelection(selectOnly(position));
    show(position, position);
    setLooked({ position, item: itemAt(position) });
  };
  const item = current ?? looked?.item ?? null;
  const part = useMemo(() => query.part ?? firstPart(summary, query), [summary, query]);
  return (
    <div className="screen full">
      <div className={`task-view${showsSide ? ' shows-side' : ''}${showsFilters ? ' shows-filters' : ''}`}>
        <header className="task-bar">
          <IconButton icon="back" label={t('toFix')} onPress={() => navigation.back()} />
          <h1 ref={heading} tabIndex={-1} className="as-head">
            {t(`set-${query.set}`, { count: countOf(summary.parts, PARTS_OF_SET[query.set]) })}
          </h1>
          <div className="tools">
            <TaskTools summary={summary} query={query} onChange={change} />
          </div>
          <div className="bar-line">
            <PartChips summary={summary} query={query} onChange={change} />
          </div>
          <div className="only-small row tight">
            <Button icon="filter" onPress={() => setShowsFilters(!showsFilters)}>
              {t('filters')}
            </Button>
            <Button onPress={() => setShowsSide(!showsSide)}>{t(showsSide ? 'thePhotos' : 'whatToDo')}</Button>
          </div>
          <p role="status" className="hide">
            {found && (total === 0 ? t('noneFits') : t('found', { count: total }))}
          </p>
        </header>
        {found && total === 0 ? (
          <div className="task-photos stack">
            <p>{t('noneFits')}</p>
            <div>
              <Button onPress={() => change(queryOf({ screen: 'task', photos: query.set }))}>{t('showAll')}</Button>
            </div>
          </div>
        ) : (
          <PhotoGrid
            photos={photos}
            selection={selection}
            onSelect={setSelection}
            onLook={look}
            onCopy={() => void copy()}
          />
        )}
        <TaskSide
          summary={summary}
          part={part}
          act={
            part === 'not-here' &&
            !isFolderComparison(summary) && (
              <Link to={{ screen: 'get-back' }} className="button primary wide">
                {t('getThemBack', { count: summary.parts['not-here'] })}
              </Link>
            )
          }
        />
        <SelectBar
          photos={photos}
          selection={selection}
          onCopy={copy}
          onLook={() => look(positionsOf(selection, 1)[0] ?? selection.active)}
          onClear={() => setSelection(clear(selection))}
        />
      </div>
      {item && looked !== null && (
        <Preview item={item} position={looked.position} total={total} onMove={move} onClose={() => setLooked(null)} />
      )}
    </div>
  );
}

function firstPart({ parts }: CheckSummary, { set }: PhotoQuery): PhotoPart {
  return PARTS_OF_SET[set].find((part) => parts[part] > 0) ?? 'not-sure';
}
