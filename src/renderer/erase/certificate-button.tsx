import { SaveButton } from '../report/save-button.tsx';
import { useServices } from '../state/services.ts';
import { useText, useWords } from '../words/use-words.ts';

/** Saves the certificate of a yes: one page, with what `two-places verify` reads back inside it. */
export function CertificateButton() {
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
