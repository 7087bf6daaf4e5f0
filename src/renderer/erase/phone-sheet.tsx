import { type ComponentType, useState } from 'react';
import { openQuestions, PHONE_QUESTIONS, type PhoneQuestion } from '../../guidance/erase/questions.ts';
import { DAY_MS } from '../../model/moments.ts';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { Button } from '../ui/button.tsx';
import { Choices } from '../ui/choices.tsx';
import { Progress } from '../ui/progress.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { useFormat, useText } from '../words/use-words.ts';
import { AboutPicture, OptimizePicture, StatusPicture, StoragePicture, SyncPicture } from './phone-pictures.tsx';
import { choicesOf, choose, chosenFor, NOT_KNOWN, QUESTION_WORDS } from './question-words.ts';
import { TotalsQuestion } from './totals-question.tsx';
import { useNewestNames } from './use-newest-names.ts';

interface PhoneSheetProps {
  /** Null: the first that is open. */
  readonly first: PhoneQuestion | null;
  readonly onClose: () => void;
}

/** All questions about the phone, one at a time. What was not chosen is not answered. */
export function PhoneSheet({ first, onClose }: PhoneSheetProps) {
  const { answers, check } = useServices();
  const t = useText('iphone');
  const format = useFormat();
  const [at, setAt] = useState(() => {
    const facts = check.get().summary?.eraseFacts ?? [];
    const open = openQuestions(facts, answers.get().answers)[0] ?? PHONE_QUESTIONS[0];
    return PHONE_QUESTIONS.indexOf(first ?? open);
  });
  const question = PHONE_QUESTIONS[at] ?? PHONE_QUESTIONS[0];
  const total = PHONE_QUESTIONS.length;
  const isLast = at === total - 1;
  const next = (): void => (isLast ? onClose() : setAt(at + 1));
  const count = t('questionOf', { number: format.number(at + 1), total: format.number(total) });
  const title = t(QUESTION_WORDS[question].title);
  return (
    <Sheet title={title} isOpen onClose={onClose}>
      <p className="detail" role="status">
        {count}
        <span className="hide"> {title}</span>
      </p>
      <Asked key={question} question={question} onGiven={next} />
      <Progress label={t('questions')} share={(at + 1) / total} />
      <StillSo />
      <div className="row between">
        {at > 0 ? (
          <Button look="quiet" onPress={() => setAt(at - 1)}>
            {t('back')}
          </Button>
        ) : (
          <span />
        )}
        <div className="row">
          <Button onPress={onClose}>{t('later')}</Button>
          <Button look="primary" onPress={next}>
            {t(isLast ? 'done' : 'next')}
          </Button>
        </div>
      </div>
    </Sheet>
  );
}

const PICTURES: Readonly<Partial<Record<PhoneQuestion, ComponentType<{ label: string }>>>> = {
  'icloud-photos-on': SyncPicture,
  status: StatusPicture,
  totals: AboutPicture,
  'storage-full': StoragePicture,
  optimize: OptimizePicture,
};

const PICTURE_WORDS = {
  'icloud-photos-on': 'onPicture',
  status: 'statusPicture',
  totals: 'countsPicture',
  'storage-full': 'storagePicture',
  optimize: 'optimizePicture',
} as const;

function hasPicture(question: PhoneQuestion): question is keyof typeof PICTURE_WORDS {
  return question in PICTURE_WORDS;
}

function Asked({ question, onGiven }: { question: PhoneQuestion; onGiven: () => void }) {
  const { answers } = useServices();
  const t = useText('iphone');
  const { answers: given, notKnown = [] } = useStore(answers);
  const words = QUESTION_WORDS[question];
  const Picture = PICTURES[question];
  const options = [...choicesOf(question), { value: NOT_KNOWN, words: 'dontKnow' } as const].map((choice) => ({
    value: choice.value,
    label: t(choice.words),
  }));
  return (
    <div className={Picture ? 'ask' : 'ask plain'}>
      <div className="stack">
        <p className="soft">{t(words.hint, { names: useNewestNames() })}</p>
        {question === 'totals' ? (
          <TotalsQuestion onDone={onGiven} />
        ) : (
          <Choices
            label={t(words.title)}
            labelHidden
            isColumn
            options={options}
            value={chosenFor(question, given, notKnown)}
            onChange={(value) => choose(answers, question, value)}
          />
        )}
      </div>
      {Picture && hasPicture(question) && <Picture label={t(PICTURE_WORDS[question])} />}
    </div>
  );
}

/** Answers of another day: how old they are, and one press when the person looked again. */
function StillSo() {
  const { answers, now } = useServices();
  const t = useText('iphone');
  const format = useFormat();
  const answeredAt = useStore(answers, (state) => state.answers.answeredAt);
  if (answeredAt === null || Math.abs(now() - answeredAt) <= DAY_MS) return null;
  return (
    <div className="row between">
      <p className="detail">{t('asOf', { date: format.date(answeredAt) })}</p>
      <Button onPress={() => answers.confirm()}>{t('stillSo')}</Button>
    </div>
  );
}
