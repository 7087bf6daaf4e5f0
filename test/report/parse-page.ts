// @ts-expect-error jsdom brings no types, and the types of a browser are not for tests that run in Node.
import { JSDOM } from 'jsdom';

/** As much of an element as the tests of the page need. */
export interface PageElement {
  readonly tagName: string;
  readonly textContent: string;
  readonly lang: string;
  readonly children: ArrayLike<PageElement>;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement> & { readonly length: number };
}

/** A page as a browser with scripts switched off sees it. */
export interface Page extends PageElement {
  readonly documentElement: PageElement;
  readonly head: PageElement;
  readonly body: PageElement;
}

/** Parses a page; nothing in it runs and nothing is loaded. */
export function parsePage(html: string): Page {
  return new JSDOM(html).window.document;
}
