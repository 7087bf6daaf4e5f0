import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { PlaceRef } from '../../../src/bridge/contract.ts';
import type { CompletenessNote, Place } from '../../../src/model/place.ts';
import { type PlaceStanding, UNKNOWN_STANDING } from '../../../src/model/place-standing.ts';
import { PlaceScreen } from '../../../src/renderer/library/place-screen.tsx';
import { asset, folder, TODAY } from '../../fixtures/assets.ts';
import { about } from '../support/about.ts';
import { testWindow } from '../support/window.tsx';

const REF: PlaceRef = { id: 'p1', label: 'Pictures', kind: 'folder', available: true, lastScanAt: TODAY };
const ON_DISK: PlaceStanding = { ...UNKNOWN_STANDING, ground: 'disk', source: 'system', mayCount: true };

interface Given {
  readonly notes?: readonly CompletenessNote[];
  readonly photos?: number;
  readonly standing?: PlaceStanding;
  readonly ref?: Partial<PlaceRef>;
}

/** The page of a place whose look has ended. */
async function shown({ notes = [], photos = 0, standing = ON_DISK, ref = {} }: Given = {}) {
  const window = await testWindow();
  const { services, api } = window;
  api.answer('places:choose', () => ({ ...REF, ...ref }));
  await services.places.choose();
  const place: Place = {
    id: 'p1',
    kind: 'folder',
    source: 'scan',
    name: 'Pictures',
    independenceKey: 'disk:1',
    standing,
  };
  const found = folder(
    Array.from({ length: photos }, (_, i) => asset(`IMG_${i}.JPG`, { size: 9 })),
    { place },
  );
  services.engine.addAssets('p1', found.assets);
  services.engine.setContents('p1', { ...about(found), place, notes });
  act(() => {
    api.push('scan:event', {
      placeId: 'p1',
      event: { type: 'failed', problem: { code: 'cancelled' } },
    });
  });
  await expect.poll(() => services.places.get().places[0]?.summary?.place).toBeTruthy();
  services.navigation.go({ screen: 'library-place', placeId: 'p1' });
  return { ...window, ...window.show(<PlaceScreen />) };
}

describe('a place in which nothing was found', () => {
  it('that macOS does not let us into says how to allow it', async () => {
    const { api, services, show } = await testWindow();
    api.answer('places:choose', () => REF);
    await services.places.choose();
    act(() => {
      const problem = { code: 'no-access-macos', path: 'Pictures' } as const;
      api.push('scan:event', { placeId: 'p1', event: { type: 'failed', problem } });
    });
    services.navigation.go({ screen: 'library-place', placeId: 'p1' });
    show(<PlaceScreen />);
    expect(await screen.findByText(/macOS does not let Two Places look into “Pictures”/)).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Show me how' }));
    expect(services.navigation.get().route).toEqual({ screen: 'help', topic: 'list-not-usable' });
    expect(document.body.textContent).not.toContain('No photo or video');
  });
});

describe('what only the owner knows', () => {
  it('is asked with nothing chosen beforehand, told at once, and changed as easily', async () => {
    const { api } = await shown({ photos: 2 });
    const question = screen.getByRole('radiogroup', { name: 'Does a program delete here what you delete in iCloud?' });
    expect(question.querySelector('input:checked')).toBeNull();
    fireEvent.click(question.querySelector('input[value="no"]') ?? question);
    fireEvent.click(question.querySelector('input[value="yes"]') ?? question);
    const said = api.asked.filter(({ name }) => name === 'places:say').map(({ argument }) => argument);
    expect(said).toEqual([
      { placeId: 'p1', word: { mirror: 'no', corrected: null, madeLike: null } },
      { placeId: 'p1', word: { mirror: 'yes', corrected: null, madeLike: null } },
    ]);
  });

  it('a folder that iCloud syncs by its name can be said to be a copy; it is asked no mirror question', async () => {
    const standing: PlaceStanding = { ...UNKNOWN_STANDING, ground: 'icloud', source: 'default-place' };
    const { api } = await shown({ photos: 1, standing });
    expect(screen.queryByRole('radiogroup')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'It is only a copy' }));
    expect(api.asked.find(({ name }) => name === 'places:say')?.argument).toEqual({
      placeId: 'p1',
      word: { mirror: 'not-asked', corrected: 'only-a-copy', madeLike: null },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Take it back' }));
    expect(api.asked.filter(({ name }) => name === 'places:say').at(-1)?.argument).toMatchObject({
      word: { corrected: null },
    });
  });
});

describe('a disk that is to be ejected', () => {
  it('is let go by a button, which says what then; looking again takes it up again', async () => {
    const { services, api } = await shown({ photos: 1, ref: { kind: 'external-disk', label: 'T7' } });
    const place = () => services.places.get().places[0];
    fireEvent.click(screen.getByRole('button', { name: 'Let go of this disk' }));
    await expect.poll(() => place()?.letGo).toBe(true);
    expect(api.asked.map(({ name }) => name)).toContain('places:let-go');
    expect(await screen.findByText(/Two Places has nothing on T7 open any more\./)).toBeDefined();
    expect(screen.queryByRole('button', { name: /^Let go/ })).toBeNull();
    act(() => api.push('scan:event', { placeId: 'p1', event: { type: 'started', placeId: 'p1', at: TODAY } }));
    await expect.poll(() => place()?.letGo).toBe(false);
  });

  it('is no folder of this computer', async () => {
    await shown({ photos: 1 });
    expect(screen.queryByRole('button', { name: /^Let go/ })).toBeNull();
  });
});

it('a place that was removed says so, and leads back', async () => {
  const { services, show } = await testWindow();
  services.navigation.go({ screen: 'library-place', placeId: 'gone' });
  show(<PlaceScreen />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('This place is no longer part of the check.');
  fireEvent.click(screen.getByRole('button', { name: 'Go to Library' }));
  expect(services.navigation.get().route).toEqual({ screen: 'library' });
});
