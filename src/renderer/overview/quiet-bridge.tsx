import type { ReactNode } from 'react';
import { sayCount } from '../../words/say-values.ts';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { useFormat, useText, useWords } from '../words/use-words.ts';
import type { HereFacts } from './overview-view.ts';
import { PlaceBox, picturesOf } from './place-box.tsx';

interface QuietBridgeProps {
  /** Photos and videos of a list, or null without one. */
  readonly listed: number | null;
  readonly here: HereFacts | null;
  /** What stands between the two. */
  readonly middle: ReactNode;
  /** What is known of iCloud, where it is not a list. */
  readonly icloudDetail?: string;
}

/** The drawing while only one side is known: a dotted line, and what would make it solid. */
export function QuietBridge({ listed, here, middle, icloudDetail }: QuietBridgeProps) {
  const { places } = useServices();
  const t = useText('overview');
  const format = useFormat();
  const { say } = useWords();
  const all = useStore(places, (state) => state.places);
  return (
    <section className="card bridge quiet" aria-label={t('nothingYet')}>
      <PlaceBox
        to={listed === null ? { screen: 'library-list' } : { screen: 'library-icloud' }}
        drawing={listed === null ? 'phone-cloud-unknown' : 'phone-cloud'}
        name={t('icloud')}
        {...(listed === null ? {} : { count: format.number(listed) })}
        detail={icloudDetail ?? t(listed === null ? 'notKnown' : 'oneSystem')}
      />
      <div className="lanes">
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
          <path className="path-none" d="M1,50 L99,50" />
        </svg>
        <div className="lane" />
        <div className="lane">{typeof middle === 'string' ? <span className="chip both">{middle}</span> : middle}</div>
        <div className="lane" />
      </div>
      {here === null ? (
        <PlaceBox
          to={{ screen: 'library' }}
          drawing="computer-unknown"
          name={t('thisComputer')}
          detail={t('noFolder')}
        />
      ) : (
        <PlaceBox
          to={{ screen: 'library' }}
          drawing="computer"
          pictures={picturesOf(all)}
          name={t('thisComputer')}
          count={format.number(here.all)}
          detail={t('photosVideos', {
            photos: sayCount(say, here.photos, 'photos'),
            videos: sayCount(say, here.videos, 'videos'),
          })}
        />
      )}
    </section>
  );
}
