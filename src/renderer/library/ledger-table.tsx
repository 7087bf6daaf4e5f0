import type { Ledger } from '../../model/ledger.ts';
import { sayLedgerLine } from '../../words/say-codes.ts';
import { useText, useWords } from '../words/use-words.ts';

/** How files or rows become photos and videos: an account that adds up. */
export function LedgerTable({ ledger }: { ledger: Ledger }) {
  const t = useText('library');
  const { say, format } = useWords();
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{t('ledgerWhat')}</th>
          <th scope="col" className="amount">
            {t('ledgerCount')}
          </th>
        </tr>
      </thead>
      <tbody>
        {ledger.map((line) => (
          <tr key={line.code}>
            <th scope="row">{sayLedgerLine(say, line)}</th>
            <td className="amount">{format.number(line.count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
