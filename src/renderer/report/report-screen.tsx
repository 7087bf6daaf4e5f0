import { useEffect, useState } from 'react';
import { useServices } from '../app/services.ts';
import { useStore } from '../app/store.ts';
import type { CheckSummary } from '../compare/check-summary.ts';
import { SidesBanner } from '../sides/sides-banner.tsx';
import { Button } from '../ui/button.tsx';
import { Screen } from '../ui/screen.tsx';
import { Switch } from '../ui/switch.tsx';
import { useText, useWords } from '../words/use-words.ts';
import './report.css';
import { ReportPreview } from './report-preview.tsx';
import { SaveCards } from './save-cards.tsx';

/** Step 5: the report, to be seen and saved. */
export function ReportScreen() {
  const { check, navigation } = useServices();
  const t = useText('report');
  const summary = useStore(check, (state) => state.summary);
  if (summary) return <ReportOf summary={summary} />;
  return (
    <Screen title={t('title')} lead={t('noneLead')}>
      <div>
        <Button look="primary" onPress={() => navigation.go('result')}>
          {t('toResult')}
        </Button>
      </div>
    </Screen>
  );
}

function ReportOf({ summary }: { summary: CheckSummary }) {
  const { engine, info } = useServices();
  const t = useText('report');
  const { translator } = useWords();
  const [redact, setRedact] = useState(false);
  const [page, setPage] = useState<string | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new comparison (summary) makes a new page.
  useEffect(() => {
    let current = true;
    const options = { kind: 'html', redact, language: translator.language, appVersion: info.version } as const;
    void engine.renderReport(options).then((made) => {
      if (current) setPage(made.ok ? made.text : null);
    });
    return () => {
      current = false;
    };
  }, [engine, info, translator, redact, summary]);
  return (
    <Screen title={t('title')} lead={t('lead')} width="wide">
      <SidesBanner />
      <div className="card">
        <Switch label={t('redact')} hint={t('redactHint')} isOn={redact} onChange={setRedact} />
      </div>
      <SaveCards redact={redact} />
      <section className="stack-tight" aria-label={t('previewTitle')}>
        <h2>{t('previewTitle')}</h2>
        {page === null ? <p className="soft">{t('previewLoading')}</p> : <ReportPreview page={page} />}
      </section>
    </Screen>
  );
}
