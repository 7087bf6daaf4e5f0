import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useServices } from '../state/services.ts';
import { IconButton } from '../ui/button.tsx';
import { useText } from '../words/use-words.ts';

/** Help and Settings, where the window is too narrow for a rail. */
export function MoreMenu() {
  const { navigation } = useServices();
  const t = useText('app');
  return (
    <MenuTrigger>
      <IconButton icon="more" label={t('more')} />
      <Popover className="menu" placement="bottom end">
        <Menu aria-label={t('more')}>
          <MenuItem className="menu-item" onAction={() => navigation.go({ screen: 'help' })}>
            {t('help')}
          </MenuItem>
          <MenuItem className="menu-item" onAction={() => navigation.go({ screen: 'settings' })}>
            {t('settings')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
