import type { SourceText } from '../../guidance/say-steps.ts';
import { useServices } from '../state/services.ts';
import { Button } from '../ui/button.tsx';
import { useText } from '../words/use-words.ts';

/** Where sentences come from. A page opens in the browser, never in this window. */
export function Sources({ sources }: { sources: readonly SourceText[] }) {
  const { api } = useServices();
  const t = useText('help');
  return (
    <ul className="stack">
      {sources.map(({ id, title, url, line }) => (
        <li key={id} className="source">
          <p>{line}</p>
          <div className="row">
            <Button more={title} onPress={() => void api.request('link:open', { linkId: id })}>
              {t('open')}
            </Button>
            <span className="detail address">{url}</span>
          </div>
        </li>
      ))}
    </ul>
  );
}
