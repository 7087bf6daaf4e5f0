import { isAnswered, PHONE_QUESTIONS } from '../../guidance/erase/questions.ts';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useFormat, useText } from '../words/use-words.ts';

/** What the person said of the phone, and the way to say more. */
export function PhoneAnswers() {
  const { answers, navigation, now } = useServices();
  const t = useText('library');
  const format = useFormat();
  const given = useStore(answers, (state) => state.answers);
  const count = PHONE_QUESTIONS.filter((question) => isAnswered(question, given)).length;
  return (
    <li className="item">
      <Icon name="phone" />
      <div>
        <h2 className="as-body">{t('phoneTitle')}</h2>
        <p className="detail">
          {count === 0 ? t('phoneNone') : t('phoneAnswered', { count, all: format.number(PHONE_QUESTIONS.length) })}
          {count > 0 &&
            given.answeredAt !== null &&
            ` ${t('phoneOldest', { day: format.dateNear(given.answeredAt, now()) })}`}
        </p>
      </div>
      <Button onPress={() => navigation.go({ screen: 'erase-phone' })}>{t('answer')}</Button>
    </li>
  );
}
