import type { CaptureTime } from '../../model/capture-time.ts';
import { safeName } from '../../words/safe-name.ts';
import { sayLocation } from '../../words/say-location.ts';
import { sayCaptureTime } from '../../words/say-values.ts';
import type { PhotoItem } from '../engine/photo-query.ts';
import type { PhotoVersion } from '../engine/photo-versions.ts';
import { Thumb } from '../ui/thumb.tsx';
import { useText, useWords } from '../words/use-words.ts';
import { tileWords } from './strip.tsx';
import type { FactOfVersion, Relation, VersionFact } from './version-facts.ts';

interface VersionFigureProps {
  readonly item: PhotoItem;
  readonly version: PhotoVersion;
  /** When this version says that it was taken, in the form of the others. */
  readonly captured: CaptureTime;
  readonly facts: readonly FactOfVersion[];
}

/** One version of a photo: its picture, where it is, its facts with those in bold that differ, and how we know. */
export function VersionFigure({ item, version, captured, facts }: VersionFigureProps) {
  const t = useText('fix');
  const { say, format } = useWords();
  const place = useVersionTitle()(version);
  const value = useFactValue(version, captured);
  return (
    <figure className="version">
      <div className="picture">
        <Thumb
          photo={{ media: item.media, picture: version.picture }}
          words={version.picture ? '' : [t('noPicture'), tileWords(item, format)].filter(Boolean).join(' ')}
          alt={version.picture ? t('pictureOf', { place }) : ''}
          isInCloud={version.location.finding?.coverage === 'placeholder'}
        />
      </div>
      <figcaption>
        <h3>{place}</h3>
        <table className="same-or-not">
          <tbody>
            {facts.map(({ fact, differs, relation }) => (
              <tr key={fact}>
                <th scope="row">{t(fact)}</th>
                <td className={differs ? 'differs' : ''}>{value(fact, relation)}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">{t('howWeKnow')}</th>
              <td className="capital">{sayLocation(say, version.location)}</td>
            </tr>
          </tbody>
        </table>
      </figcaption>
    </figure>
  );
}

/** Where a version is: "In iCloud", or the place by its name. */
export function useVersionTitle(): (version: PhotoVersion) => string {
  const t = useText('fix');
  return ({ isListed, location }) =>
    isListed && location.state !== 'listed-files'
      ? t('versionInICloud')
      : t('versionOf', { name: safeName(location.placeName) });
}

function useFactValue(
  version: PhotoVersion,
  captured: CaptureTime,
): (fact: VersionFact, relation: Relation | null) => string {
  const t = useText('fix');
  const { say, format } = useWords();
  const plain = (fact: VersionFact): string | null => {
    switch (fact) {
      case 'size':
        return version.bytes === null ? null : format.bytes(version.bytes);
      case 'pixels':
        if (version.width === null || version.height === null) return null;
        return `${version.width} × ${version.height}`;
      case 'taken':
        return sayCaptureTime(say, captured);
      case 'length':
        return version.durationMs === null ? null : clock(version.durationMs);
      case 'type':
        return version.type === null ? null : version.type.toUpperCase();
    }
  };
  return (fact, relation) => {
    const value = plain(fact);
    if (value === null) return t('notKnown');
    return relation === null || relation === 'other' ? value : t(relation, { value });
  };
}

/** 95 s as "1:35". */
function clock(durationMs: number): string {
  const seconds = Math.round(durationMs / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
