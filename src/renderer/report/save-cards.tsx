import { useState } from 'react';
import type { Problem } from '../../model/problem.ts';
import { safeName } from '../../words/safe-name.ts';
import { useServices } from '../app/services.ts';
import type { TextReport } from '../compare/engine.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { ProblemCallout } from '../ui/problem-callout.tsx';
import type { Key } from '../words/catalogue.ts';
import { useText, useWords } from '../words/use-words.ts';

type SaveKind = TextReport | 'pdf' | 'two-places';

const KINDS: readonly { kind: SaveKind; icon: IconName; name: Key<'report'>; more: Key<'report'> }[] = [
  { kind: 'html', icon: 'page', name: 'html', more: 'htmlMore' },
  { kind: 'pdf', icon: 'page', name: 'pdf', more: 'pdfMore' },
  { kind: 'two-places', icon: 'clock', name: 'own', more: 'ownMore' },
  { kind: 'csv', icon: 'list', name: 'csv', more: 'csvMore' },
  { kind: 'json', icon: 'list', name: 'json', more: 'jsonMore' },
  { kind: 'checksums', icon: 'shield', name: 'checksums', more: 'checksumsMore' },
];

type Saving =
  | { readonly state: 'idle' }
  | { readonly state: 'busy'; readonly kind: SaveKind }
  | { readonly state: 'saved'; readonly savedId: string; readonly label: string }
  | { readonly state: 'failed'; readonly problem: Problem };

/** Every kind of report, each with its button; what was saved can be shown in its folder. */
export function SaveCards({ redact }: { redact: boolean }) {
  const { api, engine, info, now } = useServices();
  const t = useText('report');
  const { translator } = useWords();
  const [saving, setSaving] = useState<Saving>({ state: 'idle' });

  const save = async (kind: SaveKind): Promise<void> => {
    setSaving({ state: 'busy', kind });
    const textKind: TextReport = kind === 'pdf' ? 'html' : kind === 'two-places' ? 'json' : kind;
    const made = await engine.renderReport({
      kind: textKind,
      redact,
      language: translator.language,
      appVersion: info.version,
    });
    if (!made.ok) return setSaving({ state: 'failed', problem: made.problem });
    const day = new Date(now()).toISOString().slice(0, 10);
    const suggestedName = t(kind === 'checksums' ? 'suggestedChecksums' : 'suggestedName', { day });
    const outcome = await api.request('report:save', { kind, suggestedName, text: made.text });
    if (!outcome.ok) setSaving({ state: 'failed', problem: outcome.problem });
    else if (outcome.value) setSaving({ state: 'saved', ...outcome.value });
    else setSaving({ state: 'idle' });
  };
  return (
    <section className="stack-tight" aria-label={t('saveTitle')}>
      <h2>{t('saveTitle')}</h2>
      <ul className="save-cards">
        {KINDS.map(({ kind, icon, name, more }) => {
          const busy = saving.state === 'busy' && saving.kind === kind;
          return (
            <li key={kind} className="card save-card">
              <Icon name={icon} />
              <h3>{t(name)}</h3>
              <p className="small soft">{t(more)}</p>
              <Button
                look={kind === 'html' ? 'primary' : 'plain'}
                isDisabled={saving.state === 'busy'}
                label={t('saveLabel', { kind: t(name) })}
                onPress={() => void save(kind)}
              >
                {busy ? t('saving') : t('save')}
              </Button>
            </li>
          );
        })}
      </ul>
      {redact && <p className="small soft">{t('noChecksumRedaction')}</p>}
      {saving.state === 'failed' && <ProblemCallout problem={saving.problem} />}
      {saving.state === 'saved' && (
        <Callout tone="good" title={t('saved', { name: safeName(saving.label) })} announce>
          <Button look="quiet" onPress={() => void api.request('report:show', { savedId: saving.savedId })}>
            {t('show')}
          </Button>
        </Callout>
      )}
    </section>
  );
}
