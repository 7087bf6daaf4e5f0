import { useEffect, useState } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { dayOf } from '../../model/capture-time.ts';
import { isFolderComparison } from '../../words/folder-comparison-words.ts';
import { safeName } from '../../words/safe-name.ts';
import { sayLocation } from '../../words/say-location.ts';
import { sayCaptureTime } from '../../words/say-values.ts';
import type { PhotoItem } from '../engine/photo-query.ts';
import type { PhotoVersion } from '../engine/photo-versions.ts';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { useText, useWords } from '../words/use-words.ts';
import { factsOfVersions, inOneForm } from './version-facts.ts';
import { VersionFigure } from './version-figure.tsx';

/**
 * The way to the original that iCloud has: where nothing of the photo is here, to the batches that get such photos back; where
 * something is, to iCloud.com in the browser. Nothing for a photo that only a place here has, or where folders are compared.
 */
export function OriginalButton({ item }: { item: PhotoItem }) {
  const { api, check, navigation } = useServices();
  const t = useText('fix');
  const isAboutICloud = useStore(check, ({ summary }) => summary !== null && !isFolderComparison(summary));
  if (!isAboutICloud) return null;
  const onPress = ((): (() => void) | null => {
    switch (item.part) {
      case 'not-here':
        return () => navigation.go({ screen: 'get-back' });
      case 'not-same':
      case 'cloud-only':
        return () => void api.request('link:open', { linkId: 'icloud-photos' });
      default:
        return null;
    }
  })();
  if (onPress === null) return null;
  return (
    <Button look="primary" onPress={onPress}>
      {t('getOriginal')}
    </Button>
  );
}

interface WhereTableProps {
  readonly item: PhotoItem;
  /** Ids of the places whose versions are shown already. */
  readonly shown: readonly string[];
}

/** What every other place has of a photo, and how sure that is. */
function WhereTable({ item, shown }: WhereTableProps) {
  const t = useText('fix');
  const { say } = useWords();
  const others = item.locations.filter(({ placeId }) => !shown.includes(placeId));
  if (others.length === 0) return null;
  return (
    <section className="other-places" aria-label={t('otherPlaces')}>
      <h3>{t('otherPlaces')}</h3>
      <table className="same-or-not">
        <tbody>
          {others.map((location) => (
            <tr key={location.placeId}>
              <th scope="row">{safeName(location.placeName)}</th>
              <td>{sayLocation(say, location)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface PreviewProps {
  readonly item: PhotoItem;
  /** Position in the grid, and how many there are. */
  readonly position: number;
  readonly total: number;
  readonly onMove: (position: number) => void;
  readonly onClose: () => void;
}

/**
 * A photo by itself: its versions side by side with what differs in bold and how we know; what every other place has of it. The
 * arrow keys step through the grid, Space and Esc close it.
 */
export function Preview({ item, position, total, onMove, onClose }: PreviewProps) {
  const { api, info } = useServices();
  const t = useText('fix');
  const app = useText('app');
  const { say, format } = useWords();
  const versions = useVersions(item, position);
  const what = t(`what-${item.part}`);
  const day = dayOf(item.captured);
  const step = (to: number): void => {
    if (to >= 0 && to < total) onMove(to);
  };
  useKeys({ left: () => step(position - 1), right: () => step(position + 1), space: onClose });
  const facts = factsOfVersions(versions);
  const [taken = item.captured, ...takenBy] = inOneForm([item.captured, ...versions.map(({ captured }) => captured)]);
  const isOnlyInICloud = versions.every(({ picture }) => picture === null) && item.part !== 'only-phone';
  return (
    <ModalOverlay className="scrim" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="preview-modal">
        <Dialog className="preview" aria-label={t('previewLabel', { name: safeName(item.name), what })}>
          <div className="preview-parts">
            <header className="preview-bar">
              <div>
                <Heading level={2}>{what}</Heading>
                <p className="detail">
                  <span className="file-name">{safeName(item.name)}</span> · {sayCaptureTime(say, taken)} ·{' '}
                  {t('position', { at: format.number(position + 1), of: format.number(total) })}
                </p>
              </div>
              <div className="tools">
                <IconButton icon="left" label={t('previous')} onPress={() => step(position - 1)} />
                <IconButton icon="right" label={t('next')} onPress={() => step(position + 1)} />
                <IconButton icon="close" label={app('close')} onPress={onClose} />
              </div>
            </header>
            <div className="preview-body">
              <div className={versions.length > 1 ? 'versions' : 'versions one'}>
                {versions.map((version, i) => (
                  <VersionFigure
                    key={version.location.placeId}
                    item={item}
                    version={version}
                    captured={takenBy[i] ?? version.captured}
                    facts={facts[i] ?? []}
                  />
                ))}
              </div>
              <WhereTable item={item} shown={versions.map(({ location }) => location.placeId)} />
            </div>
            <footer className="task-select">
              <p>
                {item.part === 'not-same' && <Said item={item} />}
                {(isOnlyInICloud || item.part === 'not-same') && day !== null && (
                  <span className="soft"> {t('openOnICloud', { day: format.day(day) })}</span>
                )}
              </p>
              <div className="row">
                {item.file && (
                  <Button icon="folder" onPress={() => item.file && void api.request('file:show', item.file)}>
                    {t(`open-${info.platform}`)}
                  </Button>
                )}
                <OriginalButton item={item} />
              </div>
            </footer>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** What the copy here is, and the next step. */
function Said({ item: { difference } }: { item: PhotoItem }) {
  const t = useText('fix');
  const isMatterOfTaste = difference === 'edited' || difference === 'rewritten' || difference === null;
  return (
    <>
      <b>{t(difference === null ? 'said-unknown' : `said-${difference}`)}</b>{' '}
      <span className="soft">{t(isMatterOfTaste ? 'then-look' : 'then-copy')}</span>
    </>
  );
}

/** The versions of the photo on screen; those of the one before are not shown beside its name. */
function useVersions(item: PhotoItem, position: number): readonly PhotoVersion[] {
  const { engine } = useServices();
  const [known, setKnown] = useState<{ of: PhotoItem; versions: readonly PhotoVersion[] } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void engine.photoVersions(position).then((versions) => {
      if (isCurrent) setKnown({ of: item, versions });
    });
    return () => {
      isCurrent = false;
    };
  }, [engine, item, position]);
  return known?.of === item ? known.versions : [];
}

/** Keys of the whole dialog, wherever the focus is in it. Space on a button presses that. */
function useKeys({ left, right, space }: { left: () => void; right: () => void; space: () => void }): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      // The very key that opened this is on its way up still.
      if (event.defaultPrevented) return;
      const isOnButton = event.target instanceof Element && event.target.closest('button') !== null;
      if (event.key === 'ArrowLeft' && !event.altKey) left();
      else if (event.key === 'ArrowRight') right();
      else if (event.key === ' ' && !isOnButton) space();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}
