import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { chromium } from 'playwright-core';
import { NETWORK_SWITCHES } from '../../src/main/security/no-network.ts';
import { ENGINE } from './engine.ts';
import { launchApp } from './launch-app.ts';

// Of the layers that keep the window off the network each holds alone, with the others taken away.

const onlyStandin = (): void => test.skip(ENGINE !== 'standin', 'needs the records of the stand-in');

test.describe('each layer against the network holds alone', () => {
  test.beforeEach(onlyStandin);

  test('without the content policy the session still cancels', async () => {
    const app = await launchApp({ env: { STANDIN_DROP_HEADERS: 'content-security-policy' } });
    const outcome = await app.page.evaluate(() =>
      fetch('https://example.com/leak').then(
        () => 'sent',
        (error) => error.name,
      ),
    );
    expect(outcome).toBe('TypeError');
    const egress = await app.evaluate(({ standin }) => standin?.records.egress);
    expect(egress).toContainEqual({ url: 'https://example.com/leak', by: 'app' });
    expect(egress?.filter(({ by }) => by === 'stand-in')).toEqual([]);
    await app.close();
  });

  test('without the session the content policy still forbids', async () => {
    const app = await launchApp();
    await app.evaluate(({ session }) => session.defaultSession.webRequest.onBeforeRequest(null));
    const outcome = await app.page.evaluate(async () => {
      const violation = new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
      });
      const result = await fetch('https://example.com/leak').then(
        () => 'sent',
        (error) => error.name,
      );
      return [result, await violation];
    });
    expect(outcome).toEqual(['TypeError', 'connect-src']);
    expect(await app.evaluate(({ standin }) => standin?.records.egress)).toEqual([]);
    await app.close();
  });

  test('the app turns the spell checker off, uses no proxy, and sets every switch before it is ready', async () => {
    const app = await launchApp();
    const { spellChecker, proxies, switches } = await app.evaluate(({ standin }) => ({
      spellChecker: standin?.records.spellChecker,
      proxies: standin?.records.proxies,
      switches: standin?.records.switches ?? [],
    }));
    expect(spellChecker).toBe(false);
    expect(proxies).toEqual([{ mode: 'direct' }]);
    for (const [name] of NETWORK_SWITCHES) expect(switches.join(' ')).toContain(`--${name}`);
    await app.close();
  });

  test('with nothing but the switches Chromium finds no host, not even this computer', async () => {
    let hits = 0;
    const server: Server = createServer((_request, response) => {
      hits += 1;
      response.end('reached');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const visit = async (args: string[]): Promise<boolean> => {
      const browser = await chromium.launch({
        executablePath: process.env.STANDIN_CHROMIUM ?? '/usr/bin/chromium',
        chromiumSandbox: false,
        args,
      });
      const page = await browser.newPage();
      const reached = await page.goto(address).then(
        () => true,
        () => false,
      );
      await browser.close();
      return reached;
    };
    expect(await visit(['--no-proxy-server'])).toBe(true);
    expect(hits).toBeGreaterThan(0);
    hits = 0;
    const switches = NETWORK_SWITCHES.map(([name, value]) =>
      value === undefined ? `--${name}` : `--${name}=${value}`,
    );
    expect(await visit(switches)).toBe(false);
    expect(hits).toBe(0);
    await new Promise((resolve) => server.close(resolve));
  });
});
