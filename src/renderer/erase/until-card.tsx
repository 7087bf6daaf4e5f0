import { sayPhoneTotals } from '../../words/say-erase.ts';
import type { Key } from '../../words/window-words.ts';
import type { CheckSummary } from '../engine/check-summary.ts';
import { SaveButton } from '../report/save-button.tsx';
import { useServices } from '../state/services.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { useFormat, useText, useWords } from '../words/use-words.ts';

/** Saves the certificate of a yes: one page, with what `two-places verify` reads back inside it. */
function CertificateButton() {
  const { engine, info, now } = useServices();
  const t = useText('erase');
  const { translator } = useWords();
  const day = new Date(now()).toISOString().slice(0, 10);
  return (
    <SaveButton
      kind="pdf"
      suggestedName={t('certificateName', { day })}
      label={t('saveCertificate')}
      look="primary"
      icon="page"
      make={() => engine.renderCertificate({ language: translator.language, appVersion: info.version })}
    />
  );
}

/** Until when a yes holds, what ends it at once, and the totals that the phone must still show. */
export function UntilCard({ summary }: { summary: CheckSummary }) {
  const { now } = useServices();
  const t = useText('erase');
  const format = useFormat();
  const { say } = useWords();
  const totals = sayPhoneTotals(say, summary.erase);
  const { expires } = summary.erase;
  if (expires === null) return null;
  const when = `${format.dateNear(expires, now())}, ${format.time(expires)}`;
  return (
    <section className="card first until" aria-label={t('holdsUntil', { when })}>
      <Icon name="clock" size="l" />
      <div>
        <h2>{t('holdsUntil', { when })}</h2>
        <p className="soft">{t('endsWith')}</p>
        {totals !== null && <p className="soft">{totals}</p>}
      </div>
      <div className="row">
        <CertificateButton />
      </div>
    </section>
  );
}

const KEEP = [
  ['page', 'keepCertificate'],
  ['disk', 'keepDisk'],
  ['phone', 'keepBackup'],
] as const satisfies readonly (readonly [IconName, Key<'erase'>])[];

/** What to keep before the phone goes. */
export function KeepCard() {
  const t = useText('erase');
  return (
    <section className="card pad stack mid" aria-label={t('keep')}>
      <h2>{t('keep')}</h2>
      <ul className="stack mid facts">
        {KEEP.map(([icon, words]) => (
          <li key={words}>
            <Icon name={icon} />
            <span>{t(words)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
