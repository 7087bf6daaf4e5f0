import { memo } from 'react';
import { safeName } from '../../words/safe-name.ts';
import { sayCaptureTime } from '../../words/say-values.ts';
import type { PhotoPart } from '../engine/photo-parts.ts';
import type { PhotoItem } from '../engine/photo-query.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { Thumb } from '../ui/thumb.tsx';
import { useFormat, useText, useWords } from '../words/use-words.ts';
import { tileWords } from './strip.tsx';

/** Marks over pictures. A check mark is an exact copy, and none of these is one. */
const MARKS: Readonly<Partial<Record<PhotoPart, IconName>>> = { 'not-same': 'differ' };

interface TileProps {
  readonly id: string;
  readonly item: PhotoItem | null;
  readonly position: number;
  readonly total: number;
  readonly isSelected: boolean;
  readonly isActive: boolean;
}

/** One photo of the grid. Who presses it is known from its `data-position`: the grid around it has the handlers. */
export const Tile = memo(function Tile({ id, item, position, total, isSelected, isActive }: TileProps) {
  const format = useFormat();
  const words = item ? tileWords(item, format) : '';
  const name = useTileName(item);
  const mark = item && MARKS[item.part];
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays on the grid (aria-activedescendant).
    <div
      id={id}
      role="option"
      aria-selected={isSelected}
      aria-setsize={total}
      aria-posinset={position + 1}
      data-position={position}
      className={isActive ? 'tile active' : 'tile'}
    >
      {/* Part of the contents, so that what the tile shows is in its name too. */}
      <span className="hide">{name}</span>
      <Thumb photo={item ?? NO_PHOTO} words={words} isInCloud={item?.part === 'cloud-only'} isSelected={isSelected}>
        {mark && (
          <span className="mark">
            <Icon name={mark} />
          </span>
        )}
        {isSelected && (
          <span className="pick">
            <Icon name="check" />
          </span>
        )}
      </Thumb>
    </div>
  );
});

const NO_PHOTO = { media: null, picture: null };

/** Name, when it was taken, what it is and what is the matter with it. */
function useTileName(item: PhotoItem | null): string {
  const t = useText('fix');
  const { say } = useWords();
  if (item === null) return t('loading');
  const kind = item.media && item.media !== 'photo' ? [t(`kind-${item.media}`)] : [];
  return [safeName(item.name), sayCaptureTime(say, item.captured), ...kind, t(`mark-${item.part}`)].join(', ');
}
