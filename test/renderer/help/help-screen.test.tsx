import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { GuidePageScreen } from '../../../src/renderer/help/help-screen.tsx';
import { testWindow } from '../support/window.tsx';

describe('a page of the guide', () => {
  it('is given to the printer, whole and in the language of the window', async () => {
    const window = await testWindow();
    window.show(<GuidePageScreen topic="tomorrow" />, 'de');
    fireEvent.click(screen.getByRole('button', { name: 'Diese Seite drucken …' }));
    await waitFor(() => expect(window.api.asked.some(({ name }) => name === 'report:print')).toBe(true));
    const printed = JSON.stringify(window.api.asked.find(({ name }) => name === 'report:print')?.argument);
    expect(printed).toContain('Mein Telefon geht morgen weg');
    expect(printed).toContain('9. Rechtzeitig kein Ja?');
  });

  it('says so when it could not be printed', async () => {
    const window = await testWindow();
    window.api.fail('report:print', { ok: false, problem: { code: 'internal' } });
    window.show(<GuidePageScreen topic="do-not" />);
    fireEvent.click(screen.getByRole('button', { name: 'Print this page…' }));
    expect(await screen.findByRole('status')).toBeDefined();
  });

  it('plugs no disk in that is plugged in already', async () => {
    const window = await testWindow((api) =>
      api.answer('places:found', () => [{ id: 'd', kind: 'disk', label: 'T7', isCertain: false }]),
    );
    const { container } = window.show(<GuidePageScreen topic="second-place" />);
    expect(container.textContent).toContain('Plug in a disk with enough room.');
    await act(async () => window.services.found.look());
    expect(container.textContent).not.toContain('Plug in a disk with enough room.');
    expect(container.textContent).toContain('Eject the disk.');
  });
});
