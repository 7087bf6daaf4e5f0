import { COVERAGES } from '../../model/coverage.ts';
import { sayCoverage, sayCoverageMeaning } from '../../words/say-codes.ts';
import type { CheckSummary } from '../compare/check-summary.ts';
import { useFormat, useText, useWords } from '../words/use-words.ts';

/** How the listed photos are covered here: one bar, and the same in words and numbers below it. */
export function CoverageBar({ summary }: { summary: CheckSummary }) {
  const t = useText('result');
  const { say } = useWords();
  const format = useFormat();
  const total = COVERAGES.reduce((sum, coverage) => sum + summary.coverage[coverage], 0);
  if (total === 0) return null;
  const present = COVERAGES.filter((coverage) => summary.coverage[coverage] > 0);
  return (
    <section className="stack-tight" aria-label={t('coverageTitle')}>
      <h2>{t('coverageTitle')}</h2>
      <div className="coverage-bar" aria-hidden="true">
        {present.map((coverage) => (
          <span
            key={coverage}
            className={`coverage-part ${coverage}`}
            style={{ flexGrow: summary.coverage[coverage] / total }}
          />
        ))}
      </div>
      <ul className="coverage-legend">
        {present.map((coverage) => (
          <li key={coverage} title={sayCoverageMeaning(say, coverage)}>
            <span className={`coverage-swatch ${coverage}`} aria-hidden="true" />
            <strong className="number">{format.number(summary.coverage[coverage])}</strong> {sayCoverage(say, coverage)}
          </li>
        ))}
      </ul>
    </section>
  );
}
