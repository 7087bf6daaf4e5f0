import { useServices } from '../app/services.ts';
import { useStore } from '../app/store.ts';
import { Callout } from '../ui/callout.tsx';
import { YesNoQuestion } from '../ui/yes-no-question.tsx';
import { useText } from '../words/use-words.ts';

/** Advanced Data Protection decides which lists can exist at all, so it is asked here. */
export function AdpQuestion() {
  const { answers } = useServices();
  const t = useText('icloud');
  const adp = useStore(answers, (state) => state.answers.advancedDataProtection);
  return (
    <section className="card stack" aria-label={t('adpTitle')}>
      <div className="stack-tight">
        <h2>{t('adpTitle')}</h2>
        <p className="soft">{t('adpWhere')}</p>
      </div>
      <YesNoQuestion
        label={t('adpTitle')}
        value={adp}
        onChange={(value) => answers.answer('advancedDataProtection', value)}
      />
      {adp === true && <Callout tone="notice">{t('adpYesMore')}</Callout>}
      {adp === false && <p className="small soft">{t('adpNoMore')}</p>}
    </section>
  );
}
