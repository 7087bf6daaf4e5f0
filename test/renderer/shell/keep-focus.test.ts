import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepFocus } from '../../../src/renderer/shell/keep-focus.ts';

let stop: () => void = () => {};

beforeEach(() => {
  document.body.innerHTML = `
    <nav><button id="rail">Overview</button></nav>
    <main>
      <h1 tabindex="-1">Report</h1>
      <button id="close">Close</button>
      <div id="place"><button id="save">Save</button></div>
      <button id="print">Print</button>
    </main>
    <div role="dialog"><button id="inside">Inside</button></div>`;
  stop = keepFocus(at<HTMLElement>('main'));
});

afterEach(() => {
  stop();
  document.body.innerHTML = '';
});

function at<T extends HTMLElement = HTMLButtonElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`${selector} was expected`);
  return found;
}

/** After what changed was seen: its observer runs as a microtask. */
async function focused(): Promise<string> {
  await Promise.resolve();
  return document.activeElement?.id || (document.activeElement?.tagName ?? 'nothing');
}

it('goes to what took the place of a button', async () => {
  at('#save').focus();
  at('#place').innerHTML = '<span>Saved.</span><button id="show">Show</button><button id="again">Again</button>';
  expect(await focused()).toBe('show');
});

it('goes to what follows where a button is gone, to the last where it was the last, to the heading where none is left', async () => {
  at('#save').focus();
  at('#save').remove();
  expect(await focused()).toBe('print');
  at('#print').remove();
  expect(await focused()).toBe('close');
  at('#close').remove();
  expect(await focused()).toBe('H1');
});

it('counts anew when others come before it', async () => {
  at('#save').focus();
  at('#close').insertAdjacentHTML('beforebegin', '<button>A</button><button>B</button>');
  await focused();
  at('#place').innerHTML = '<button id="show">Show</button>';
  expect(await focused()).toBe('show');
});

it('a button that is disabled under the finger gives the focus to the next', async () => {
  at('#save').focus();
  at('#save').disabled = true;
  expect(await focused()).toBe('print');
});

it('leaves alone what the person or the screen did: a click beside everything, another focus, a sheet, the rail', async () => {
  at('#save').focus();
  at('#save').blur();
  at('#print').remove();
  expect(await focused()).toBe('BODY');

  at('#save').focus();
  at('#save').remove();
  at('#close').focus();
  expect(await focused()).toBe('close');

  for (const id of ['inside', 'rail']) {
    at(`#${id}`).focus();
    await focused();
    at(`#${id}`).remove();
    expect(await focused()).toBe('BODY');
  }
});
