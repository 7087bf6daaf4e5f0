import type { Ledger } from '../../model/ledger.ts';
import { sayLedgerLine } from '../../words/say-codes.ts';
import { useText, useWords } from '../words/use-words.ts';

/** The account from one count to the other, line by line; what is unexplained is a line like any other. */
export function LedgerSection({ ledger }: { ledger: Ledger }) {
  const t = useText('result');
  const { say, format } = useWords();
  if (ledger.length === 0) return null;
  return (
    <section className="stack-tight" aria-label={t('ledgerTitle')}>
      <h2>{t('ledgerTitle')}</h2>
      <p className="soft">{t('ledgerHint')}</p>
      <div className="card table-card">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('ledgerLine')}</th>
              <th scope="col" className="amount">
                {t('ledgerCount')}
              </th>
            </tr>
          </thead>
          <tbody>
            {ledger.map((line, i) => (
              <tr key={line.code} className={line.code === 'here' ? 'total' : ''}>
                <th scope="row">{line.code === 'here' ? t('ledgerHere') : sayLedgerLine(say, line)}</th>
                <td className="amount">
                  {line.code === 'here'
                    ? `= ${format.number(-line.count)}`
                    : signed(line.count, i === 0, format.number)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** A true minus sign, and a plus where a line adds. */
function signed(count: number, isFirst: boolean, number: (value: number) => string): string {
  if (count < 0) return `−${number(-count)}`;
  return isFirst || count === 0 ? number(count) : `+${number(count)}`;
}
