import { Component, type ReactNode } from 'react';
import { ProblemCallout } from '../ui/problem-callout.tsx';

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
    return (
      <div className="screen">
        <ProblemCallout problem={{ code: 'internal' }} />
      </div>
    );
  }
}
