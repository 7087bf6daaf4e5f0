import { describe, expect, test } from 'vitest';
import { GUIDE_TOPICS, guidePage } from '../../src/guidance/help/guide-page.ts';
import { UNKNOWN_SYSTEMS } from '../../src/guidance/system.ts';
import { renderGuide } from '../../src/report/render-guide.ts';
import { createWords } from '../../src/words/words.ts';
import { englishIn } from '../words/german-only.ts';
import { parsePage } from './parse-page.ts';

const page = (topic: (typeof GUIDE_TOPICS)[number], language: 'en' | 'de') =>
  parsePage(renderGuide(guidePage(topic, UNKNOWN_SYSTEMS, createWords(language)), language, '1.2.3'));

describe('a page of the guide', () => {
  test.each(GUIDE_TOPICS)('%s: has every step, and needs nothing else', (topic) => {
    for (const language of ['en', 'de'] as const) {
      const document = page(topic, language);
      const { points, sources } = guidePage(topic, UNKNOWN_SYSTEMS, createWords(language));
      const steps = points.flatMap((point) => point.steps);
      expect(document.querySelectorAll('section ol > li')).toHaveLength(steps.length);
      for (const { text, see, not } of steps) {
        expect(document.body.textContent).toContain(text);
        expect(document.body.textContent).toContain(see);
        if (not !== null) expect(document.body.textContent).toContain(not);
      }
      expect(document.querySelectorAll('a')).toHaveLength(sources.length);
      expect(document.querySelectorAll('script, img, link, iframe, form')).toHaveLength(0);
      expect(document.documentElement.lang).toBe(language);
      expect(document.body.textContent).not.toMatch(/\{\{|undefined|\[object|(card|menu|guidance|tomorrow)\./);
      if (language === 'de') expect(englishIn(document.body.textContent ?? '')).toEqual([]);
    }
  });
});
