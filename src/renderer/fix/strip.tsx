import { dayOf } from '../../model/capture-time.ts';
import type { PhotoItem } from '../engine/photo-query.ts';
import { Thumb } from '../ui/thumb.tsx';
import { useFormat } from '../words/use-words.ts';

interface StripProps {
  /** At most four. */
  readonly photos: readonly PhotoItem[];
  /** How many there are in all. */
  readonly count: number;
}

/** The first photos of a task; the last of four says how many more there are. Decoration: the title beside it says the count. */
export function Strip({ photos, count }: StripProps) {
  const format = useFormat();
  const more = count - photos.length;
  return (
    <div className="strip" aria-hidden="true">
      {photos.map((photo, i) => (
        <Thumb key={photo.key} photo={photo} words={tileWords(photo, format)} isInCloud={photo.part === 'cloud-only'}>
          {more > 0 && i === photos.length - 1 && <span className="more">+{format.number(more + 1)}</span>}
        </Thumb>
      ))}
    </div>
  );
}

/** The day of a photo as a tile has room for it; empty where nobody knows. */
export function tileWords({ captured }: PhotoItem, format: { dayShort(day: string): string }): string {
  const day = captured.kind === 'file' ? null : dayOf(captured);
  return day === null ? '' : format.dayShort(day);
}
