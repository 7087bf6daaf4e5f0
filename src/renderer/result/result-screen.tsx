import { useServices } from '../app/services.ts';
import { useStore } from '../app/store.ts';
import { GapCalendar } from '../calendar/gap-calendar.tsx';
import { TimelineDisclosure } from '../calendar/timeline-disclosure.tsx';
import { isScanning } from '../computer/places-state.ts';
import { SidesBanner } from '../sides/sides-banner.tsx';
import { Button } from '../ui/button.tsx';
import { ProblemCallout } from '../ui/problem-callout.tsx';
import { Progress } from '../ui/progress.tsx';
import { Screen } from '../ui/screen.tsx';
import { useText } from '../words/use-words.ts';
import { BothSides } from './both-sides.tsx';
import { CoverageBar } from './coverage-bar.tsx';
import { LedgerSection } from './ledger-section.tsx';
import { NothingYet } from './nothing-yet.tsx';
import { PlacesAway } from './places-away.tsx';
import { PlacesSection } from './places-section.tsx';
import './result.css';
import { BlindSpots, Patterns, PlaceNotes, Reasons } from './spoken-lists.tsx';
import { VerdictHero } from './verdict-hero.tsx';

/** Step 4: the answer, both sides, the account, the calendar; gaps with their fixes are one step further. */
export function ResultScreen() {
  const { check, places } = useServices();
  const t = useText('result');
  const { summary, comparing, problem } = useStore(check);
  const scanning = useStore(places, (state) => state.places.some(isScanning));
  if (problem) {
    return (
      <Screen title={t('failedTitle')} lead={t('failedLead')}>
        <ProblemCallout problem={problem} />
        <div>
          <Button look="primary" onPress={() => void check.refresh()}>
            {t('again')}
          </Button>
        </div>
      </Screen>
    );
  }
  if (!summary) return comparing || scanning ? <Waiting scanning={scanning} /> : <NothingYet />;
  return (
    <Screen title={summary.verdictWords.count} width="wide">
      <SidesBanner />
      <PlacesAway />
      <VerdictHero summary={summary} scanning={scanning} />
      <CoverageBar summary={summary} />
      <PlacesSection summary={summary} />
      <Reasons reasons={summary.verdict.reasons} />
      <Patterns patterns={summary.patterns} />
      <BothSides summary={summary} />
      <LedgerSection ledger={summary.ledger} />
      <GapCalendar months={summary.calendar} />
      <TimelineDisclosure months={summary.calendar} />
      <PlaceNotes places={summary.places} />
      <BlindSpots reasons={summary.verdict.blindSpots} />
    </Screen>
  );
}

function Waiting({ scanning }: { scanning: boolean }) {
  const { places, lists, answers } = useServices();
  const t = useText('result');
  const nothingListed = useStore(lists, (state) => state.lists.length === 0 && state.reading === null);
  const noCounts = useStore(answers, (state) => state.counts === null);
  const loaded = useStore(places, (state) => state.loaded);
  if (scanning && loaded && nothingListed && noCounts) return <NothingYet />;
  return (
    <Screen
      title={t(scanning ? 'waitingTitle' : 'comparingTitle')}
      lead={t(scanning ? 'waitingLead' : 'comparingLead')}
    >
      <Progress label={t('comparingTitle')} share={null} />
    </Screen>
  );
}
