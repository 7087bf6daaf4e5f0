// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { NO_ANSWERS } from '../../../src/guidance/answers.ts';
import { createCheckCore } from '../../../src/renderer/compare/check-core.ts';
import { withoutStyle } from '../../../src/renderer/report/report-preview.tsx';
import { asset, folder, icloudList, TODAY } from '../../fixtures/assets.ts';
import { about } from '../support/about.ts';

describe('the preview of a report', () => {
  it('has the whole page, with its style apart and nothing that leads out', async () => {
    const engine = createCheckCore();
    const photos = [asset('A.JPG', { content: 1 }), asset('<style>x</style>.JPG', { content: 2 })];
    engine.addAssets('here', photos.slice(0, 1));
    engine.setContents('here', about(folder(photos.slice(0, 1))));
    await engine.addList('l1', 'list.csv', 'table', icloudList(photos));
    await engine.compare({ sides: null, counts: null, answers: NO_ANSWERS, today: TODAY, language: 'en' });
    const made = await engine.renderReport({ kind: 'html', redact: false, language: 'en', appVersion: '1' });
    if (!made.ok) throw new Error(made.problem.code);
    const { body, style } = withoutStyle(made.text);
    expect(style).toContain('--ink');
    expect(style).not.toContain('x</style>');
    expect(body).not.toMatch(/<style|http-equiv| href="http/);
    expect(body).toContain('&lt;style&gt;x&lt;/style&gt;.JPG');
  });
});
