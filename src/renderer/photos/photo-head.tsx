import type { ReactNode } from 'react';
import { safeName } from '../../words/safe-name.ts';
import { sayCaptureTime } from '../../words/say-values.ts';
import type { ShownPhoto } from '../compare/check-summary.ts';
import { useText, useWords } from '../words/use-words.ts';
import { Thumbnail } from './thumbnail.tsx';

interface PhotoHeadProps {
  readonly item: ShownPhoto;
  /** What is the matter with it, in a few words. */
  readonly badge: string;
  readonly children?: ReactNode;
}

/** The chosen photo: its picture, what is the matter with it, its name, and what is known of it. */
export function PhotoHead({ item, badge, children }: PhotoHeadProps) {
  const t = useText('photos');
  const { say, format } = useWords();
  const name = item.name ? safeName(item.name) : badge;
  return (
    <div className="photo-head">
      <Thumbnail item={item} size="large" alt={t('pictureOf', { name })} />
      <div className="stack-tight">
        <p className="badge not-yet">{badge}</p>
        <h2 className="photo-name">{name}</h2>
        {item.name && (
          <dl className="photo-facts small">
            <Fact name={t('captured')} value={sayCaptureTime(say, item.captured)} />
            {item.bytes !== null && <Fact name={t('size')} value={format.bytes(item.bytes)} />}
            {item.media && <Fact name={t('type')} value={t(`kind-${item.media}`)} />}
          </dl>
        )}
        {children}
        {!item.picture && item.name && <p className="small soft">{t('noPicture')}</p>}
      </div>
    </div>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
