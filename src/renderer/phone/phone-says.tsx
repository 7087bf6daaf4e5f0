import { onlyOnPhone, type PhoneFacts } from '../../model/phone-facts.ts';
import { sayPhone, sayPhoneName } from '../../words/say-phone.ts';
import { Fold } from '../ui/fold.tsx';
import { Icon } from '../ui/icon.tsx';
import { useText, useWords } from '../words/use-words.ts';

/** What a phone said of itself when it was read: first what only it has, the rest behind a line. */
export function PhoneSays({ facts }: { facts: PhoneFacts }) {
  const t = useText('phone');
  const { say } = useWords();
  const count = onlyOnPhone(facts);
  return (
    <div className="folds phone-says">
      <p className="phone-part only-here" role="status">
        <Icon name={count > 0 ? 'warn' : 'info'} />
        <b>
          {facts.icloudPhotos === 'off'
            ? say('phone.icloud-off')
            : count > 0
              ? t('onlyHere', { count })
              : t('nothingOnlyHere')}
        </b>
      </p>
      <Fold title={t('says', { name: sayPhoneName(say, facts.device) })}>
        <ul className="phone-lines">
          {sayPhone(say, facts).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Fold>
    </div>
  );
}
