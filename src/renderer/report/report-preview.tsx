import { useEffect, useMemo, useRef } from 'react';
import { useText } from '../words/use-words.ts';

/**
 * The report as it will look, in a frame that can run nothing. The window's content security policy reaches into the
 * frame and forbids its <style>, so the style sheet is taken out of the page and given to the frame as an object.
 */
export function ReportPreview({ page }: { page: string }) {
  const t = useText('report');
  const frame = useRef<HTMLIFrameElement>(null);
  const { body, style } = useMemo(() => withoutStyle(page), [page]);

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const dress = (): void => {
      const inside = element.contentDocument;
      const view = inside?.defaultView;
      if (!inside || !view) return;
      inside.documentElement.dataset.theme = document.documentElement.dataset.theme ?? '';
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(style);
      inside.adoptedStyleSheets = [sheet];
    };
    element.addEventListener('load', dress);
    dress();
    return () => element.removeEventListener('load', dress);
  }, [style]);
  return (
    <iframe
      ref={frame}
      className="report-preview"
      title={t('previewTitle')}
      sandbox="allow-same-origin"
      srcDoc={body}
    />
  );
}

/** The page without its style, policy and links, and the text of its style sheets. */
export function withoutStyle(page: string): { body: string; style: string } {
  const parsed = new DOMParser().parseFromString(page, 'text/html');
  const styles = [...parsed.querySelectorAll('style')].map((element) => element.textContent ?? '');
  for (const element of parsed.querySelectorAll('style, meta[http-equiv], script')) element.remove();
  for (const link of parsed.querySelectorAll('a[href]')) {
    if (!link.getAttribute('href')?.startsWith('#')) link.removeAttribute('href');
  }
  return { body: `<!doctype html>${parsed.documentElement.outerHTML}`, style: styles.join('\n') };
}
