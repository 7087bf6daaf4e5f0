import { Component, type ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { useText } from '../words/use-words.ts';

/**
 * Keeps a fault of one screen to that screen: the rail stays, nothing that was found is lost, and going elsewhere or
 * coming back begins anew. The person reads a sentence; the fault itself goes to the console.
 */
export class ScreenBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    console.error(error);
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return <Fault onAgain={() => this.setState({ failed: false })} />;
  }
}

function Fault({ onAgain }: { onAgain: () => void }) {
  const t = useText('app');
  return (
    <div className="screen">
      <section className="card pad stack" role="status">
        <div>
          <h1 className="as-head">{t('faultTitle')}</h1>
          <p className="soft">{t('faultMore')}</p>
        </div>
        <div>
          <Button look="primary" onPress={onAgain}>
            {t('faultAgain')}
          </Button>
        </div>
      </section>
    </div>
  );
}
