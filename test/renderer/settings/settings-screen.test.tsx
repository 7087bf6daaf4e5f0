import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { SettingsScreen } from '../../../src/renderer/settings/settings-screen.tsx';
import { testWindow } from '../support/window.tsx';

it('Downloads is watched or not, where getting photos back was begun', async () => {
  const { api, show } = await testWindow((prepared) => {
    prepared.answer('downloads:get', () => ({ isWatching: true, isReading: false, since: 1, files: [] }));
  });
  show(<SettingsScreen />);
  const watched = await screen.findByRole<HTMLInputElement>('switch', { name: /^Watch Downloads/ });
  expect(watched.checked).toBe(true);
  await act(() => fireEvent.click(watched));
  expect(api.asked).toContainEqual({ name: 'downloads:watch', argument: { isOn: false } });
  await waitFor(() => expect(watched.checked).toBe(false));
});

it('is not asked about before', async () => {
  const { show } = await testWindow();
  show(<SettingsScreen />);
  await act(async () => {});
  expect(screen.queryByRole('switch', { name: /Downloads/ })).toBeNull();
});
