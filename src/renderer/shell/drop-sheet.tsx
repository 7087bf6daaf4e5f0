import { Button } from '../ui/button.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { useText } from '../words/use-words.ts';

interface DropSheetProps {
  readonly isOpen: boolean;
  readonly onAnswer: (as: 'place' | 'list') => void;
  readonly onClose: () => void;
}

/** Asks what was dropped, where it may be a place and a list as well. */
export function DropSheet({ isOpen, onAnswer, onClose }: DropSheetProps) {
  const t = useText('app');
  return (
    <Sheet title={t('dropQuestion')} isOpen={isOpen} onClose={onClose} isSmall>
      <p className="soft">{t('dropQuestionMore')}</p>
      <div className="row">
        <Button icon="folder" onPress={() => onAnswer('place')}>
          {t('dropAsPlace')}
        </Button>
        <Button icon="cloud" onPress={() => onAnswer('list')}>
          {t('dropAsList')}
        </Button>
      </div>
    </Sheet>
  );
}
