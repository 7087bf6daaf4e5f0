import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { PhoneRef } from '../../../src/bridge/contract.ts';
import { PHONE_PROBLEMS } from '../../../src/model/phone-problem.ts';
import { PhoneCard } from '../../../src/renderer/phone/phone-card.tsx';
import { sayProblem } from '../../../src/words/say-problem.ts';
import { createWords } from '../../../src/words/words.ts';
import type { MemoryApi } from '../support/memory-api.ts';
import { testWindow } from '../support/window.tsx';

const phone = (id: string, more: Partial<PhoneRef> = {}): PhoneRef => ({
  id,
  device: { name: id, model: 'iPhone13,2', system: '26.1' },
  problem: null,
  ...more,
});

async function card(prepare: (api: MemoryApi) => void, language: 'en' | 'de' = 'en') {
  const { api, services, show } = await testWindow(prepare);
  show(<PhoneCard />, language);
  await waitFor(() => expect(services.phone.get().phones).not.toBeNull());
  return { api, services };
}

describe('the card of the iPhone by cable', () => {
  it('is not there where the helper of the system does not answer', async () => {
    await card((api) => api.fail('phones:find', { ok: false, problem: { code: 'phone-no-helper-linux' } }));
    expect(screen.queryByRole('heading', { name: 'iPhone by cable' })).toBeNull();
  });

  it.each(PHONE_PROBLEMS.filter((code) => !code.includes('helper')))('says %s, in both languages', async (code) => {
    const broken = phone('Eva', { problem: { code } });
    for (const language of ['en', 'de'] as const) {
      await card((api) => api.answer('phones:find', () => [broken]), language);
      const { what, meaning, nextStep } = sayProblem(createWords(language), { code });
      for (const text of [what, meaning, nextStep]) expect(await screen.findByText(text)).toBeDefined();
    }
  });

  it('of several phones reads the one that is chosen', async () => {
    const { api } = await card((memory) => {
      memory.answer('phones:find', () => [phone('Eva'), phone('Jan')]);
      memory.fail('phones:read', { ok: false, problem: { code: 'phone-locked' } });
    });
    expect(await screen.findByText(/More than one iPhone/)).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: /^Read its list\s*Jan$/ }));
    expect(await screen.findByText('The iPhone is locked.')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(api.asked.filter(({ name }) => name === 'phones:read')).toHaveLength(2));
    const asked = api.asked.filter(({ name }) => name === 'phones:read').map(({ argument }) => argument);
    expect(asked).toEqual([
      { phoneId: 'Jan', proof: true },
      { phoneId: 'Jan', proof: true },
    ]);
  });

  it('shows how far a reading is, how fast, how long still, and stops it', async () => {
    const { api, services } = await card((memory) => memory.answer('phones:find', () => [phone('Eva')]));
    let end = (): void => {};
    const { request } = api;
    // Reads until it is stopped, as main does.
    Object.assign(services.api, {
      request: (name: 'phones:read' | 'phones:stop', argument: never) => {
        if (name === 'phones:stop') end();
        if (name !== 'phones:read') return request(name, argument);
        return new Promise((resolve) => {
          end = () => resolve({ ok: false, problem: { code: 'cancelled' } });
        });
      },
    });
    fireEvent.click(await screen.findByRole('button', { name: /^Read its list\s*Eva$/ }));
    await screen.findByText('Leave it plugged in and unlocked.');
    const pace = { filesDone: 0, filesTotal: 0, bytesPerSecond: 30e6, secondsLeft: 20 };
    api.push('phones:progress', { progress: { stage: 'copying', bytesDone: 400e6, bytesTotal: 1e9, ...pace } });
    const region = screen.getByRole('region', { name: 'iPhone by cable' });
    await waitFor(() => expect(region.textContent).toMatch(/400 MB of 1 GB · 30 MB a second · about 20 seconds left/));
    fireEvent.click(within(region).getByRole('button', { name: 'Stop' }));
    expect(await screen.findByRole('button', { name: /^Read its list\s*Eva$/ })).toBeDefined();
    expect(services.phone.get().problem).toBeNull();
  });
});

describe('backups of iPhones', () => {
  it('are named; one that is encrypted or half has no button, and nobody is asked for a password', async () => {
    const backup = { device: 'Eva’s iPhone', at: Date.UTC(2026, 10, 2), encrypted: false, finished: true };
    const { api } = await card((memory) => {
      memory.answer('phones:backups', () => [
        { ...backup, id: 'whole' },
        { ...backup, id: 'locked', device: 'Jan', encrypted: true },
        { ...backup, id: 'half', device: 'Kim', finished: null },
      ]);
      memory.fail('phones:read-backup', { ok: false, problem: { code: 'backup-without-photos' } });
    });
    const region = await screen.findByRole('region', { name: 'Backups of iPhones on this computer' });
    expect(within(region).getAllByRole('button')).toHaveLength(1);
    expect(region.textContent).toContain('It is encrypted');
    expect(region.textContent).toContain('It did not finish');
    expect(region.querySelector('input')).toBeNull();
    fireEvent.click(within(region).getByRole('button'));
    await waitFor(() =>
      expect(api.asked).toContainEqual({ name: 'phones:read-backup', argument: { backupId: 'whole' } }),
    );
    expect(await screen.findByText(/without its list of photos/)).toBeDefined();
  });
});
