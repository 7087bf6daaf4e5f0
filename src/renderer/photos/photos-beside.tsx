import { type ReactNode, useEffect } from 'react';
import type { ShownPhoto } from '../compare/check-summary.ts';
import { Button } from '../ui/button.tsx';
import { useText } from '../words/use-words.ts';
import { type PhotoLine, PhotoList } from './photo-list.tsx';
import './photos.css';
import type { PagedList } from './use-paged-list.ts';

interface PhotosBesideProps<T extends ShownPhoto> {
  readonly listLabel: string;
  readonly detailLabel: string;
  readonly filters: ReactNode;
  readonly photos: PagedList<T>;
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
  readonly onClear: () => void;
  /** How many photos fit, in words. */
  readonly found: (count: number) => string;
  readonly heading: (groupKey: string) => string;
  readonly line: (item: T) => PhotoLine;
  readonly detail: (item: T) => ReactNode;
}

/** Photos on the left, with search and filters; on the right the chosen one, with what to do about it. */
export function PhotosBeside<T extends ShownPhoto>(props: PhotosBesideProps<T>) {
  const t = useText('photos');
  const { photos, chosen } = props;
  const { show, list } = photos;
  // The chosen one is shown even while the list has not reached it (End, in a list of 200,000).
  useEffect(() => {
    if (list && list.total > 0) show(chosen, chosen);
  }, [show, list, chosen]);
  const item = photos.item(chosen);
  return (
    <div className="photos">
      <div className="photos-left">
        {props.filters}
        <p className="small soft" role="status">
          {list && (list.total === 0 ? t('nothingFits') : props.found(list.total))}
        </p>
        {list && list.total > 0 && (
          <PhotoList
            label={props.listLabel}
            list={list}
            photos={photos}
            chosen={chosen}
            onChoose={props.onChoose}
            heading={props.heading}
            line={props.line}
          />
        )}
        {list?.total === 0 && (
          <div>
            <Button onPress={props.onClear}>{t('clear')}</Button>
          </div>
        )}
      </div>
      <section className="photos-right" aria-label={props.detailLabel}>
        {item ? props.detail(item) : <p className="soft">{t('choose')}</p>}
      </section>
    </div>
  );
}
