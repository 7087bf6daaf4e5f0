import { useEffect, useMemo, useRef } from 'react';
import { useText } from '../words/use-words.ts';

/** A report of 200,000 photos is long: what is not on screen is not laid out. */
const ONLY_WHAT_IS_SEEN = 'main section > * { content-visibility: auto; contain-intrinsic-height: auto 12rem; }';

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
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(`${style}\n${ONLY_WHAT_IS_SEEN}`);
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

/** The page without its style, policy and links, and the text of its style sheets. It is our own page: no parser is needed. */
export function withoutStyle(page: string): { body: string; style: string } {
  const styles: string[] = [];
  const body = page
    .replace(/<style>([\s\S]*?)<\/style>/g, (_, style: string) => {
      styles.push(style);
      return '';
    })
    .replace(/<meta http-equiv="[^"]*" content="[^"]*">/g, '')
    .replace(/ href="https?:[^"]*"/g, '');
  return { body, style: styles.join('\n') };
}
