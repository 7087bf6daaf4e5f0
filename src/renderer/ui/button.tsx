import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Icon, type IconName } from './icon.tsx';

interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  /** One primary button a screen: the next step. `quiet` has no frame. */
  readonly look?: 'primary' | 'plain' | 'quiet';
  readonly icon?: IconName;
  readonly isDisabled?: boolean;
  /** Its press is under way: another one does nothing, and the focus stays. */
  readonly isBusy?: boolean;
  /** As wide as what it stands in. */
  readonly isWide?: boolean;
  /** Words that only a screen reader needs, after the visible ones ("Remove" which?). The visible words stay its name's start. */
  readonly more?: string;
}

/** A button with words. Its spoken name always begins with what is written on it. */
export function Button({
  children,
  onPress,
  look = 'plain',
  icon,
  isDisabled = false,
  isBusy = false,
  isWide,
  more,
}: ButtonProps) {
  return (
    <AriaButton
      className={`button ${look}${isWide ? ' wide' : ''}`}
      isDisabled={isDisabled}
      isPending={isBusy}
      {...(onPress ? { onPress } : {})}
    >
      {icon && <Icon name={icon} size="s" />}
      {children}
      {more && <span className="hide"> {more}</span>}
    </AriaButton>
  );
}

interface IconButtonProps {
  readonly icon: IconName;
  /** Its name, for a screen reader and as a tip. */
  readonly label: string;
  readonly onPress?: () => void;
}

/** A button that is only an icon: close, back, search. */
export function IconButton({ icon, label, onPress }: IconButtonProps) {
  return (
    <AriaButton className="button icon-only" aria-label={label} {...(onPress ? { onPress } : {})}>
      <Icon name={icon} />
    </AriaButton>
  );
}
