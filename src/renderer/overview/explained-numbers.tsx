import { isFolderComparison } from '../../words/folder-comparison-words.ts';
import { safeName } from '../../words/safe-name.ts';
import type { CheckSummary } from '../engine/check-summary.ts';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { useFormat, useText } from '../words/use-words.ts';
import { baseNumber } from './base-number.ts';
import { nameOfSide, placesApart } from './sides.ts';

/** A line of the account: what is taken away or added, or a sum that stands at its end. */
interface ExplainedLine {
  readonly code:
    | 'inICloud'
    | 'part-not-here'
    | 'part-not-same'
    | 'part-cloud-only'
    | 'part-in-step'
    | 'part-not-sure'
    | 'twoElsewhere'
    | 'inBoth'
    | 'onlyHere'
    | 'notSureHere'
    | 'here'
    | 'apartAll'
    | 'onlyPhone'
    | 'all';
  readonly count: number;
  readonly look: 'start' | 'minus' | 'plus' | 'sum';
}

/**
 * From what iCloud has to what is here, and to the base number. Each sum is that of the lines above it; lines of nothing are
 * left out.
 */
export function explainedLines(summary: CheckSummary): ExplainedLine[] {
  const { parts, listed } = summary;
  const { all } = baseNumber(summary);
  const away = ['not-here', 'not-same', 'cloud-only', 'in-step', 'not-sure'] as const;
  // Of what waits on the phone, only what has a copy here is among `only-here`, and none of it is among `listed`.
  const apart = away.reduce((sum, part) => sum + parts[part], 0);
  const inBoth = listed - apart;
  const here = inBoth + parts['only-here'] + parts['not-sure-here'];
  const counted = here + apart + (isFolderComparison(summary) ? 0 : parts['only-phone']);
  // With one own place nothing can be in two places without iCloud: what is left over then is not explained.
  const elsewhere = placesApart(summary).length > 1 ? Math.max(0, all - counted) : 0;
  const lines: ExplainedLine[] = [
    { code: 'inICloud', count: listed, look: 'start' },
    ...away.map((part): ExplainedLine => ({ code: `part-${part}`, count: parts[part], look: 'minus' })),
    { code: 'inBoth', count: inBoth, look: 'sum' },
    { code: 'onlyHere', count: parts['only-here'], look: 'plus' },
    { code: 'notSureHere', count: parts['not-sure-here'], look: 'plus' },
    { code: 'here', count: here, look: 'sum' },
    { code: 'apartAll', count: apart, look: 'plus' },
    { code: 'onlyPhone', count: isFolderComparison(summary) ? 0 : parts['only-phone'], look: 'plus' },
    { code: 'twoElsewhere', count: elsewhere, look: 'plus' },
    { code: 'all', count: counted + elsewhere, look: 'sum' },
  ];
  return lines.filter(({ look, count }) => look === 'start' || look === 'sum' || count > 0);
}

/** The account of the base number, line by line. */
export function ExplainedNumbers({ summary }: { summary: CheckSummary }) {
  const { places } = useServices();
  const t = useText('know');
  const format = useFormat();
  const all = useStore(places, (state) => state.places);
  const lines = explainedLines(summary);
  const base = baseNumber(summary);
  // What stands in the account and what was counted are made apart; a difference is told, never hidden.
  const unexplained = base.all - (lines.at(-1)?.count ?? 0);
  const nameOf = ({ code }: ExplainedLine): string => {
    if (code === 'inICloud' && isFolderComparison(summary))
      return t('inFirst', { name: safeName(nameOfSide(summary, all, 'first')) });
    if (code === 'inBoth' && base.proof === 'exact') return t('inBothExact');
    return t(code);
  };
  const amount = ({ look, count }: ExplainedLine): string => {
    const number = format.number(count);
    return look === 'minus' ? `− ${number}` : look === 'plus' ? `+ ${number}` : number;
  };
  return (
    <section className="card pad stack mid" aria-labelledby="explained">
      <h2 className="small" id="explained">
        {t('explained')}
      </h2>
      <table className="table">
        <thead className="hide">
          <tr>
            <th scope="col">{t('line')}</th>
            <th scope="col">{t('count')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.code} className={line.look === 'sum' ? 'total' : ''}>
              <th scope="row">{nameOf(line)}</th>
              <td className="amount">{amount(line)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="detail">
        {t('unexplained', { count: unexplained })}{' '}
        {summary.parts.deleted > 0 && t('apart', { count: summary.parts.deleted })}
      </p>
    </section>
  );
}
