import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Icon, type IconName } from './icon.tsx';

interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress: () => void;
  /** One primary button a screen: the next step. */
  readonly look?: 'primary' | 'plain' | 'quiet';
  readonly size?: 'normal' | 'large';
  readonly icon?: IconName;
  readonly isDisabled?: boolean;
  /** A longer name, where the words alone do not say what is meant ("Remove" which?). */
  readonly label?: string;
}

export function Button({ children, onPress, look = 'plain', size = 'normal', icon, isDisabled, label }: ButtonProps) {
  return (
    <AriaButton
      className={`button ${look} ${size}`}
      onPress={onPress}
      isDisabled={isDisabled ?? false}
      {...(label ? { 'aria-label': label } : {})}
    >
      {icon && <Icon name={icon} />}
      {children}
    </AriaButton>
  );
}
