import { isPair } from '../../words/pair-words.ts';
import { isScanning } from '../computer/places-state.ts';
import { answeredCount } from '../iphone/answers-store.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { useFormat, useText } from '../words/use-words.ts';
import type { Screen } from './navigation.ts';
import { useServices } from './services.ts';
import { useStore } from './store.ts';

interface RailItem {
  readonly screen: Screen;
  readonly icon: IconName;
}

const STEPS: readonly RailItem[] = [
  { screen: 'computer', icon: 'computer' },
  { screen: 'icloud', icon: 'cloud' },
  { screen: 'iphone', icon: 'phone' },
  { screen: 'result', icon: 'scales' },
];

const FROM_THE_RESULT: readonly RailItem[] = [
  { screen: 'gaps', icon: 'list' },
  { screen: 'one-place', icon: 'disk' },
  { screen: 'erase', icon: 'phone' },
  { screen: 'report', icon: 'page' },
];

const MORE: readonly RailItem[] = [
  { screen: 'history', icon: 'clock' },
  { screen: 'checklist', icon: 'tasks' },
  { screen: 'storage', icon: 'disk' },
  { screen: 'guide', icon: 'book' },
  { screen: 'settings', icon: 'gear' },
];

/** The steps of a check, with what is known of each, and everything else below. */
export function Rail() {
  const t = useText('app');
  const states = useStepStates();
  return (
    <nav className="rail" aria-label={t('railLabel')}>
      <p className="rail-name">{t('name')}</p>
      <RailList label={t('railSteps')} items={STEPS} states={states} />
      <RailList label={t('railResult')} items={FROM_THE_RESULT} states={states} />
      <RailList label={t('railMore')} items={MORE} states={states} />
    </nav>
  );
}

interface RailListProps {
  readonly label: string;
  readonly items: readonly RailItem[];
  readonly states: Readonly<Partial<Record<Screen, StepState>>>;
}

function RailList({ label, items, states }: RailListProps) {
  const { navigation } = useServices();
  const t = useText('app');
  const current = useStore(navigation, (place) => place.screen);
  return (
    <ul className="rail-list" aria-label={label}>
      {items.map(({ screen, icon }) => {
        const state = states[screen];
        return (
          <li key={screen}>
            <button
              type="button"
              className="rail-item"
              aria-current={current === screen ? 'page' : undefined}
              onClick={() => navigation.go(screen)}
            >
              <Icon name={icon} />
              <span className="rail-words">
                <span>{t(`screen-${screen}`)}</span>
                {state && <span className="rail-state">{state.text}</span>}
              </span>
              {state?.done && <Icon name="check" className="rail-done" />}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

interface StepState {
  readonly text: string;
  readonly done: boolean;
}

function useStepStates(): Partial<Record<Screen, StepState>> {
  const services = useServices();
  const t = useText('app');
  const format = useFormat();
  const places = useStore(services.places, (state) => state.places);
  const lists = useStore(services.lists, (state) => state.lists);
  const { answers, counts } = useStore(services.answers);
  const { summary, comparing } = useStore(services.check);

  const states: Partial<Record<Screen, StepState>> = {};
  const here = places.reduce((sum, place) => sum + (place.summary?.counts.assets ?? 0), 0);
  if (places.some(isScanning)) states.computer = { text: t('stateScanning', { count: here }), done: false };
  else if (places.length > 0) states.computer = { text: t('stateHere', { count: here }), done: here > 0 };
  const listed = lists.reduce((sum, list) => sum + list.counts.assets, 0);
  if (lists.length > 0) states.icloud = { text: t('stateListed', { count: listed }), done: true };
  else if (counts) states.icloud = { text: t('stateTyped'), done: true };
  const answered = answeredCount(answers);
  if (answered > 0) states.iphone = { text: t('stateAnswers', { count: answered }), done: true };
  if (comparing) states.result = { text: t('stateComparing'), done: false };
  else if (summary) {
    states.result = { text: t(`answer-${summary.verdict.answer}`), done: false };
    if (!isPair(summary)) states.erase = { text: t(`answer-${summary.erase.answer}`), done: false };
    const gaps = summary.gapCounts.reduce((sum, { count }) => sum + count, 0);
    const { inTwo, all } = summary.twoPlaces;
    states['one-place'] = { text: inTwo === all ? t('stateNoGaps') : format.number(all - inTwo), done: false };
    states.gaps = { text: gaps === 0 ? t('stateNoGaps') : format.number(gaps), done: false };
  }
  return states;
}
