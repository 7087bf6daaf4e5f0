import { lazy, Suspense } from 'react';
import type { CalendarMonth } from '../../compare/comparison.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { useText } from '../words/use-words.ts';

/** The charting library is large and few open the chart: it is loaded when they do. */
const TimelineChart = lazy(async () => ({ default: (await import('./timeline-chart.tsx')).TimelineChart }));

export function TimelineDisclosure({ months }: { months: readonly CalendarMonth[] }) {
  const t = useText('result');
  if (months.length === 0) return null;
  return (
    <Disclosure summary={t('chartTitle')}>
      <div className="card timeline">
        <Suspense fallback={null}>
          <TimelineChart months={months} />
        </Suspense>
      </div>
    </Disclosure>
  );
}
