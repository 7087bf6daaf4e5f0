import { useEffect, useState } from 'react';
import type { ContactPhotos, TextReport } from '../engine/engine.ts';
import type { AnswerView } from '../overview/overview-view.ts';
import { useOverview } from '../overview/use-overview.ts';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { useSystems } from '../state/use-systems.ts';
import { IconButton } from '../ui/button.tsx';
import { Fold } from '../ui/fold.tsx';
import { Link } from '../ui/link.tsx';
import { Screen, useScreenHeading } from '../ui/screen.tsx';
import { Switch } from '../ui/switch.tsx';
import { useText, useWords } from '../words/use-words.ts';
import { loadPictures } from './load-pictures.ts';
import './report.css';
import { type FrontWithPhotos, PICTURES_ON_PAGE, reportFront } from './report-front.ts';
import { ReportPapers } from './report-papers.tsx';
import { PrintButton, SaveButton } from './save-button.tsx';
import type { Made } from './use-saving.ts';

/** The report: two pages to look at, and what to save. */
export function ReportScreen() {
  const t = useText('report');
  const view = useOverview();
  if (view.state === 'answer') return <ReportOf view={view} />;
  return (
    <Screen title={t('title')} lead={t('noneLead')} isBelow>
      <div>
        <Link to={{ screen: 'overview' }} className="button primary">
          {t('toResult')}
        </Link>
      </div>
    </Screen>
  );
}

interface Choice {
  readonly sheet: boolean;
  readonly details: boolean;
  readonly redact: boolean;
}

function ReportOf({ view }: { view: AnswerView }) {
  const { navigation } = useServices();
  const t = useText('report');
  const heading = useScreenHeading();
  const [choice, setChoice] = useState<Choice>({ sheet: true, details: false, redact: false });
  const set = (part: Partial<Choice>): void => setChoice({ ...choice, ...part });
  const front = useFront(view, choice);
  const hasSheet = choice.sheet && !choice.redact;
  return (
    <div className="screen full">
      <div className="report-view">
        <ReportPapers front={front} at={view.summary.at} />
        <aside className="report-side" aria-label={t('saveTitle')}>
          <div className="row between nowrap">
            <h1 ref={heading} tabIndex={-1} className="as-head">
              {t('title')}
            </h1>
            <IconButton icon="close" label={t('close')} onPress={navigation.back} />
          </div>
          <p className="soft">{t('lead')}</p>
          <Switch
            label={t('sheet')}
            hint={t(choice.redact ? 'sheetPrivate' : 'sheetHint')}
            isOn={hasSheet}
            onChange={(sheet) => set({ sheet, ...(sheet ? { redact: false } : {}) })}
          />
          <Switch
            label={t('details')}
            hint={t('detailsHint')}
            isOn={choice.details}
            onChange={(details) => set({ details })}
          />
          <Switch
            label={t('redact')}
            hint={t('redactHint')}
            isOn={choice.redact}
            onChange={(redact) => set({ redact })}
          />
          <Saving front={front} choice={choice} />
        </aside>
      </div>
    </div>
  );
}

/** The first two pages, made anew when a comparison or a switch changes them. */
function useFront(view: AnswerView, { sheet, redact }: Choice): FrontWithPhotos {
  const { engine, answers, tasks, now } = useServices();
  const t = useText('report');
  const overview = useText('overview');
  const erase = useText('erase');
  const { say, format } = useWords();
  const left = useStore(tasks, (state) => state.tasks);
  const answered = useStore(answers, (state) => state.answers);
  const [photos, setPhotos] = useState<ContactPhotos | null>(null);
  const { summary } = view;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new comparison (summary) has other photos.
  useEffect(() => {
    let current = true;
    void engine.contactPhotos(PICTURES_ON_PAGE).then((found) => {
      if (current) setPhotos(found);
    });
    return () => {
      current = false;
    };
  }, [engine, summary]);
  const parts = { view, answers: answered, tasks: left, photos: sheet ? photos : null, redact };
  return reportFront(parts, { t, overview, erase, say, format, now: now() });
}

const OTHER: readonly { kind: TextReport | 'two-places'; name: 'html' | 'own' | 'csv' | 'json' | 'checksums' }[] = [
  { kind: 'html', name: 'html' },
  { kind: 'two-places', name: 'own' },
  { kind: 'csv', name: 'csv' },
  { kind: 'json', name: 'json' },
  { kind: 'checksums', name: 'checksums' },
];

function Saving({ front, choice }: { front: FrontWithPhotos; choice: Choice }) {
  const { now } = useServices();
  const t = useText('report');
  const make = useMakeReport(front, choice);
  const day = new Date(now()).toISOString().slice(0, 10);
  const name = t('suggestedName', { day });
  // Another choice is another report: what was saved before says nothing of it.
  const of = `${choice.sheet} ${choice.details} ${choice.redact}`;
  return (
    <>
      <SaveButton
        key={`pdf ${of}`}
        kind="pdf"
        suggestedName={name}
        make={() => make('html')}
        label={t('savePdf')}
        look="primary"
      />
      <PrintButton key={`print ${of}`} make={() => make('html')} />
      <section className="card folds">
        <Fold title={t('other')} hint={t('otherHint')}>
          <ul className="stack">
            {OTHER.map(({ kind, name: words }) => (
              <li key={`${kind} ${of}`} className="stack tight">
                <SaveButton
                  kind={kind}
                  suggestedName={kind === 'checksums' ? t('suggestedChecksums', { day }) : name}
                  make={() => make(kind === 'two-places' ? 'json' : kind)}
                  label={t('saveLabel', { kind: t(words) })}
                />
                <p className="detail">{t(`${words}More`)}</p>
              </li>
            ))}
          </ul>
          {choice.redact && <p className="detail">{t('noChecksumRedaction')}</p>}
        </Fold>
      </section>
    </>
  );
}

/** Makes the text of a report; pictures are fetched only then. */
function useMakeReport(front: FrontWithPhotos, { details, redact }: Choice): (kind: TextReport) => Promise<Made> {
  const { engine, info } = useServices();
  const { translator } = useWords();
  const systems = useSystems();
  return async (kind) => {
    const { sheets, ...said } = front;
    const withPictures = async () =>
      Promise.all(sheets.map(async ({ title, photos }) => ({ title, pictures: await loadPictures(photos) })));
    return engine.renderReport({
      kind,
      redact,
      language: translator.language,
      appVersion: info.version,
      systems,
      details,
      front: kind === 'html' ? { ...said, sheets: await withPictures() } : null,
    });
  };
}
