import { Bar, BarChart, CartesianGrid, Legend, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { CalendarMonth } from '../../compare/comparison.ts';
import { useFormat, useText } from '../words/use-words.ts';

/** Photos by year: in iCloud and here, and in iCloud but not here. Told apart by a pattern, not by colour alone. */
export function TimelineChart({ months }: { months: readonly CalendarMonth[] }) {
  const t = useText('result');
  const format = useFormat();
  return (
    <div role="img" aria-label={t('chartLabel')}>
      <ResponsiveContainer width="100%" height={260}>
        <BarChart data={byYear(months)} margin={{ top: 8, right: 8, bottom: 0, left: 8 }} accessibilityLayer={false}>
          <defs>
            <pattern id="not-here" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <rect width="7" height="7" fill="var(--surface)" />
              <rect width="2.5" height="7" fill="var(--notyet)" />
            </pattern>
          </defs>
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis dataKey="year" stroke="var(--ink-soft)" tickLine={false} />
          <YAxis stroke="var(--ink-soft)" tickLine={false} axisLine={false} tickFormatter={format.number} width={64} />
          <Legend />
          <Bar dataKey="both" name={t('chartHere')} stackId="icloud" fill="var(--yes)" isAnimationActive={false} />
          <Bar
            dataKey="missing"
            name={t('chartMissing')}
            stackId="icloud"
            fill="url(#not-here)"
            stroke="var(--notyet)"
            isAnimationActive={false}
          />
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}

/** The months of a year added up, oldest first. */
export function byYear(months: readonly CalendarMonth[]): { year: string; both: number; missing: number }[] {
  const years = new Map<string, { year: string; both: number; missing: number }>();
  for (const { month, icloud, both } of months) {
    if (month === 'unknown') continue;
    const year = month.slice(0, 4);
    const sum = years.get(year) ?? { year, both: 0, missing: 0 };
    years.set(year, { year, both: sum.both + both, missing: sum.missing + Math.max(0, icloud - both) });
  }
  return [...years.values()].sort((a, b) => (a.year < b.year ? -1 : 1));
}
