import { useEffect, useRef } from 'react';
import type { PhoneQuestion } from '../../guidance/erase/questions.ts';
import type { Key } from '../../words/window-words.ts';
import { useServices } from '../state/services.ts';
import { Button } from '../ui/button.tsx';
import { useText } from '../words/use-words.ts';
import { choicesOf, choose, NOT_KNOWN, QUESTION_WORDS } from './question-words.ts';
import { TotalsQuestion } from './totals-question.tsx';
import { useNewestNames } from './use-newest-names.ts';

/**
 * The next question about the phone, answered by one press where it stands; then the next one takes its place, and the
 * focus. They are buttons and no radios: moving over an answer with the arrow keys must not give it.
 */
export function PhoneQuestionHere({ question }: { question: PhoneQuestion | null }) {
  const title = useRef<HTMLHeadingElement>(null);
  const wasPressed = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves when another question stands here.
  useEffect(() => {
    if (wasPressed.current) title.current?.focus();
    wasPressed.current = false;
  }, [question]);
  if (question === null) return null;
  return (
    <Question
      key={question}
      question={question}
      title={title}
      onAnswered={() => {
        wasPressed.current = true;
      }}
    />
  );
}

/** Where to look, in a few words; the sheet says it at length. */
const WHERE = {
  'ios-version': 'more-phone-counts-agree',
  'icloud-photos-on': 'more-icloud-photos-on',
  status: 'more-nothing-waiting-unknown',
  totals: 'more-phone-counts-agree',
  newest: 'more-newest-agree',
  'storage-full': 'more-storage-not-full',
  optimize: 'more-storage-not-full',
  'recently-deleted': 'more-recently-deleted-checked',
  hidden: 'more-hidden-checked',
  'shared-library': 'more-shared-library-checked',
} as const satisfies Readonly<Record<PhoneQuestion, Key<'erase'>>>;

interface QuestionProps {
  readonly question: PhoneQuestion;
  readonly title: React.RefObject<HTMLHeadingElement | null>;
  readonly onAnswered: () => void;
}

function Question({ question, title, onAnswered }: QuestionProps) {
  const { answers } = useServices();
  const t = useText('iphone');
  const erase = useText('erase');
  const words = QUESTION_WORDS[question];
  const id = `question-${question}`;
  const give = (value: string): void => {
    onAnswered();
    choose(answers, question, value);
  };
  return (
    <div className="phone-question">
      <h3 ref={title} tabIndex={-1} id={id}>
        {t(words.title)}
      </h3>
      <p className="detail">{erase(WHERE[question], { names: useNewestNames() })}</p>
      {question === 'totals' ? (
        <TotalsQuestion onDone={onAnswered} />
      ) : (
        <fieldset className="choice-set" aria-labelledby={id}>
          {[...choicesOf(question), { value: NOT_KNOWN, words: 'dontKnow' } as const].map((choice) => (
            <Button key={choice.value} onPress={() => give(choice.value)}>
              {t(choice.words)}
            </Button>
          ))}
        </fieldset>
      )}
    </div>
  );
}
