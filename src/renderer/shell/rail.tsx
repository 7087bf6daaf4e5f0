import { lazy, Suspense } from 'react';
import { isFolderComparison } from '../../words/folder-comparison-words.ts';
import { type MainScreen, railItemOf } from '../state/route.ts';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { IconButton } from '../ui/button.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { type Shape, StateShape } from '../ui/state-shape.tsx';
import { useFormat, useText } from '../words/use-words.ts';

const ICONS: Readonly<Record<MainScreen, IconName>> = {
  overview: 'overview',
  fix: 'fix',
  erase: 'erase',
  library: 'library',
  help: 'help',
  settings: 'settings',
};

/** Only narrow windows show it, and it opens on a press: nothing that the first picture waits for. */
const MoreMenu = lazy(async () => ({ default: (await import('./more-menu.tsx')).MoreMenu }));

/** The four screens, Help and Settings. Fix carries the number of tasks, Erase the shape of its answer. */
export function Rail() {
  const t = useText('app');
  return (
    <nav className="rail" aria-label={t('railLabel')}>
      <p className="rail-name">
        <Mark />
        <span>{t('name')}</span>
      </p>
      <ul>
        <RailItem screen="overview" />
        <RailItem screen="fix">
          <TaskCount />
        </RailItem>
        <RailItem screen="erase">
          <EraseShape />
        </RailItem>
        <RailItem screen="library" />
      </ul>
      <div className="rail-more">
        <Suspense fallback={<IconButton icon="more" label={t('more')} />}>
          <MoreMenu />
        </Suspense>
      </div>
      <ul className="rail-foot">
        <RailItem screen="help" />
        <RailItem screen="settings" />
      </ul>
    </nav>
  );
}

function RailItem({ screen, children }: { screen: MainScreen; children?: React.ReactNode }) {
  const { navigation } = useServices();
  const t = useText('app');
  const current = useStore(navigation, ({ route }) => railItemOf(route));
  return (
    <li>
      <button
        type="button"
        className="rail-item"
        aria-current={current === screen ? 'page' : undefined}
        onClick={() => navigation.go({ screen })}
      >
        <Icon name={ICONS[screen]} />
        <span>{t(screen)}</span>
        {children}
      </button>
    </li>
  );
}

function TaskCount() {
  const { tasks } = useServices();
  const t = useText('app');
  const format = useFormat();
  const count = useStore(tasks, (state) => state.tasks.length);
  if (count === 0) return null;
  return (
    <span className="count">
      {format.number(count)}
      <span className="hide"> {t('tasks', { count })}</span>
    </span>
  );
}

/** Grey everywhere but on Erase itself. */
function EraseShape() {
  const { check, navigation } = useServices();
  const t = useText('app');
  const onErase = useStore(navigation, ({ route }) => railItemOf(route) === 'erase');
  const answer = useStore(check, ({ summary }) =>
    summary && !isFolderComparison(summary) ? summary.erase.answer : null,
  );
  if (answer === null) return null;
  const shape: Shape = answer === 'yes' ? 'yes' : answer === 'not-yet' ? 'stop' : 'cannot-tell';
  return <StateShape shape={shape} isRed={onErase && shape === 'stop'} label={t(`answer-${answer}`)} />;
}

/** The mark of the app: one photo, two places. Decoration. */
function Mark() {
  return (
    <svg className="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <rect className="mark-back" x="2.5" y="3.5" width="13" height="11" rx="2.6" />
      <rect className="mark-front" x="8.5" y="9.5" width="13" height="11" rx="2.6" />
      <path className="mark-photo" d="M10.5 18.5l3-3.6 2.2 2.2 1.3-1.3 2.5 2.7" />
    </svg>
  );
}
