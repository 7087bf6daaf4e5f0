import { type ReactNode, useEffect, useRef } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useText } from '../words/use-words.ts';
import { IconButton } from './button.tsx';

interface SheetProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly isSmall?: boolean;
}

/** Something that lies over the screen until it is answered or closed: Esc, the cross, or a press beside it. */
export function Sheet({ title, isOpen, onClose, children, isSmall = false }: SheetProps) {
  const t = useText('app');
  return (
    <ModalOverlay className="scrim" isOpen={isOpen} isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className={isSmall ? 'sheet small' : 'sheet'}>
        <KeepsFocus>
          <div className="sheet-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <IconButton icon="close" label={t('close')} onPress={onClose} />
          </div>
          <div className="sheet-body">{children}</div>
        </KeepsFocus>
      </Modal>
    </ModalOverlay>
  );
}

/**
 * The dialog takes the focus when what had it is gone, as a button does that its own press replaces: a browser then gives
 * the focus to the page behind, where neither Esc nor Tab reach the dialog.
 */
function KeepsFocus({ children }: { readonly children: ReactNode }) {
  const dialog = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    const observer = new MutationObserver(() => {
      if (document.activeElement === document.body) element.focus({ preventScroll: true });
    });
    observer.observe(element, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, []);
  return <Dialog ref={dialog}>{children}</Dialog>;
}
