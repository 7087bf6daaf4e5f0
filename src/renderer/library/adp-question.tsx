import { useState } from 'react';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { Choices } from '../ui/choices.tsx';
import { Icon } from '../ui/icon.tsx';
import { useText } from '../words/use-words.ts';

/** Advanced Data Protection decides which ways to a list are open, so it is asked first. In a list of items. */
export function AdpItem() {
  const t = useText('library');
  return (
    <li className="item question">
      <Icon name="lock" />
      <div>
        <h2 className="as-body">{t('adpTitle')}</h2>
        <p className="detail">{t('adpMore')}</p>
      </div>
      <AdpChoice />
    </li>
  );
}

/** Yes, no, or "I don't know"; nothing is chosen before the person says so. */
function AdpChoice() {
  const { answers } = useServices();
  const t = useText('library');
  const adp = useStore(answers, (state) => state.answers.advancedDataProtection);
  const [saidUnknown, setSaidUnknown] = useState(false);
  return (
    <Choices
      label={t('adpTitle')}
      labelHidden
      value={adp === null ? (saidUnknown ? 'unknown' : null) : adp ? 'yes' : 'no'}
      options={[
        { value: 'yes', label: t('yes') },
        { value: 'no', label: t('no') },
        { value: 'unknown', label: t('dontKnow') },
      ]}
      onChange={(answer) => {
        setSaidUnknown(answer === 'unknown');
        answers.answer('advancedDataProtection', answer === 'unknown' ? null : answer === 'yes');
      }}
    />
  );
}
