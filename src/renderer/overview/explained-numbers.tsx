import { isFolderComparison } from '../../words/folder-comparison-words.ts';
import { safeName } from '../../words/safe-name.ts';
import type { CheckSummary } from '../engine/check-summary.ts';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { useFormat, useText } from '../words/use-words.ts';
import { baseNumber } from './base-number.ts';
import { type ExplainedLine, explainedLines } from './explained-view.ts';
import { nameOfSide } from './sides.ts';

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
