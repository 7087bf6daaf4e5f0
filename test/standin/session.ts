import { EventEmitter } from 'node:events';
import { checkOptions } from './declared.ts';
import { strict } from './strict.ts';
import { type World, world } from './world.ts';

type Hooks = World['hooks'];

class Session extends EventEmitter {
  readonly webRequest = strict(
    'webRequest',
    {
      onBeforeRequest: (listener: Hooks['beforeRequest']): void => {
        world.hooks.beforeRequest = listener;
      },
    },
    'WebRequest',
  );

  setPermissionRequestHandler(handler: Hooks['permissionRequest']): void {
    world.hooks.permissionRequest = handler;
  }

  setPermissionCheckHandler(handler: Hooks['permissionCheck']): void {
    world.hooks.permissionCheck = handler;
  }

  setDevicePermissionHandler(handler: Hooks['devicePermission']): void {
    world.hooks.devicePermission = handler;
  }

  setDisplayMediaRequestHandler(handler: Hooks['displayMedia']): void {
    world.hooks.displayMedia = handler;
  }

  setSpellCheckerEnabled(enabled: boolean): void {
    world.records.spellChecker = enabled;
  }

  async setProxy(config: { mode: 'direct' }): Promise<void> {
    checkOptions('ProxyConfig', config);
    world.records.proxies.push(config);
  }
}

export const defaultSession = strict('session.defaultSession', new Session(), 'Session');
export const session = strict('session', { defaultSession });
