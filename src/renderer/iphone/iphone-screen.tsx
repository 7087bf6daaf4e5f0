import type { ReactNode } from 'react';
import type { Answers } from '../../guidance/answers.ts';
import { useServices } from '../app/services.ts';
import { useStore } from '../app/store.ts';
import { Button } from '../ui/button.tsx';
import { Choices } from '../ui/choices.tsx';
import { CountField } from '../ui/fields.tsx';
import { Screen } from '../ui/screen.tsx';
import { YesNoQuestion } from '../ui/yes-no-question.tsx';
import type { Key } from '../words/catalogue.ts';
import { useFormat, useText } from '../words/use-words.ts';
import { answeredCount } from './answers-store.ts';
import './iphone.css';
import { AboutPicture, OptimizePicture, StatusPicture, StoragePicture, SyncPicture } from './phone-pictures.tsx';

const STATUSES = ['finished', 'syncing', 'paused', 'waiting', 'storage-full', 'none-shown'] as const;
const VERSIONS = ['ios17', 'ios18', 'ios26'] as const;

const DAY_MS = 86_400_000;

type YesNoKey = {
  [K in keyof Answers]: Answers[K] extends boolean | null ? K : never;
}[keyof Answers];

/** Step 3: a few questions about the phone, each with where to look, none of them a must. */
export function IPhoneScreen() {
  const { answers, navigation, now } = useServices();
  const t = useText('iphone');
  const format = useFormat();
  const given = useStore(answers, (state) => state.answers);
  const answered = answeredCount(given);

  const yesNo = (question: YesNoKey, title: Key<'iphone'>, hint: Key<'iphone'>, picture?: ReactNode): ReactNode => (
    <Question title={t(title)} hint={t(hint)} picture={picture}>
      <YesNoQuestion label={t(title)} value={given[question]} onChange={(value) => answers.answer(question, value)} />
    </Question>
  );
  return (
    <Screen
      title={t('title')}
      lead={t('lead')}
      foot={
        <Button look="primary" size="large" onPress={() => navigation.go('result')}>
          {t('next')}
        </Button>
      }
    >
      {answered > 0 && given.answeredAt !== null && (
        <div className="row">
          <p className="small soft">
            {t('answered', { count: answered })}. {t('asOf', { date: format.date(given.answeredAt) })}
          </p>
          {Math.abs(now() - given.answeredAt) > DAY_MS && (
            <Button onPress={() => answers.confirm()}>{t('stillSo')}</Button>
          )}
        </div>
      )}
      <Question title={t('versionTitle')} hint={t('versionHint')}>
        <Choices
          label={t('versionTitle')}
          labelHidden
          value={given.iosVersion ?? 'unknown'}
          options={[
            ...VERSIONS.map((version) => ({ value: version, label: t(`version-${version}`) })),
            { value: 'unknown' as const, label: t('dontKnow') },
          ]}
          onChange={(value) => answers.answer('iosVersion', value === 'unknown' ? null : value)}
        />
      </Question>
      {yesNo('icloudPhotosOn', 'onTitle', 'onHint', <SyncPicture label={t('onPicture')} />)}
      <Question title={t('statusTitle')} hint={t('statusHint')} picture={<StatusPicture label={t('statusPicture')} />}>
        <Choices
          label={t('statusTitle')}
          labelHidden
          value={given.status ?? 'unknown'}
          options={[
            ...STATUSES.map((status) => ({ value: status, label: t(`status-${status}`) })),
            { value: 'unknown' as const, label: t('dontKnow') },
          ]}
          onChange={(value) => answers.answer('status', value === 'unknown' ? null : value)}
        />
      </Question>
      <Question title={t('countsTitle')} hint={t('countsHint')} picture={<AboutPicture label={t('countsPicture')} />}>
        <div className="fields">
          <CountField
            label={t('countsPhotos')}
            value={given.phonePhotos}
            error={t('countsNotANumber')}
            onChange={(value) => answers.answer('phonePhotos', value)}
          />
          <CountField
            label={t('countsVideos')}
            value={given.phoneVideos}
            error={t('countsNotANumber')}
            onChange={(value) => answers.answer('phoneVideos', value)}
          />
        </div>
      </Question>
      {yesNo('storageFull', 'storageTitle', 'storageHint', <StoragePicture label={t('storagePicture')} />)}
      {yesNo('optimizeOn', 'optimizeTitle', 'optimizeHint', <OptimizePicture label={t('optimizePicture')} />)}
      {yesNo('recentlyDeletedChecked', 'deletedTitle', 'deletedHint')}
      {yesNo('hiddenChecked', 'hiddenTitle', 'hiddenHint')}
      {yesNo('usesSharedLibrary', 'sharedTitle', 'sharedHint')}
    </Screen>
  );
}

interface QuestionProps {
  readonly title: string;
  readonly hint: string;
  readonly picture?: ReactNode;
  readonly children: ReactNode;
}

function Question({ title, hint, picture, children }: QuestionProps) {
  return (
    <section className={picture ? 'card question with-picture' : 'card question'} aria-label={title}>
      <div className="stack">
        <div className="stack-tight">
          <h2>{title}</h2>
          <p className="soft">{hint}</p>
        </div>
        {children}
      </div>
      {picture}
    </section>
  );
}
