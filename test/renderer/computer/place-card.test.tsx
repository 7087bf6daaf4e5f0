import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { countAssets, dateRange } from '../../../src/model/counts.ts';
import type { CompletenessNote } from '../../../src/model/place.ts';
import { PlaceCard } from '../../../src/renderer/computer/place-card.tsx';
import { newPlace, type PlaceState } from '../../../src/renderer/computer/places-state.ts';
import { TODAY } from '../../fixtures/assets.ts';
import { testWindow } from '../support/window.tsx';

const REF = { id: 'p1', label: 'Pictures', kind: 'folder', available: true, lastScanAt: TODAY } as const;

function finished(notes: readonly CompletenessNote[]): PlaceState {
  const summary = {
    counts: countAssets([]),
    range: dateRange([]),
    notes,
    files: [],
    problems: [],
    problemCount: 0,
    asOf: TODAY,
  };
  return { ...newPlace(REF), phase: 'finished', summary };
}

describe('a folder in which nothing was found', () => {
  it('is empty only where everything could be looked at', async () => {
    const { show } = await testWindow();
    const { container, unmount } = show(<PlaceCard place={finished([])} />);
    expect(container.textContent).toContain('No photo or video was found');
    unmount();
    show(<PlaceCard place={finished([{ code: 'unreadable-folders', count: 3, blocks: true }])} />);
    expect(document.body.textContent).toContain('Nobody can say yet what is in this folder.');
    expect(document.body.textContent).toContain('3 folders could not be opened. Nobody looked inside.');
    expect(document.body.textContent).not.toContain('No photo or video was found');
  });

  it('that macOS does not let us into says how to allow it, step by step', async () => {
    const { show } = await testWindow();
    const place: PlaceState = {
      ...newPlace(REF),
      phase: 'failed',
      failure: { code: 'no-access-macos', path: 'Pictures' },
    };
    show(<PlaceCard place={place} />);
    expect(screen.getByRole('status').textContent).toContain('macOS does not let Two Places look into “Pictures”.');
    fireEvent.click(screen.getByRole('button', { name: 'The Mac does not let this app read the folder' }));
    expect(screen.getByRole('status').textContent).toContain('Full Disk Access');
    expect(document.body.textContent).not.toContain('No photo or video was found');
  });
});
