// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { createNavigation } from '../../../src/renderer/state/navigation.ts';
import { parentOf, railItemOf, routeOfName } from '../../../src/renderer/state/route.ts';

describe('the way through the window', () => {
  it('leads back step by step, else to the screen above, and no further', () => {
    const navigation = createNavigation({ screen: 'overview' });
    const at = () => navigation.get().route;
    expect(navigation.back()).toBe(false);
    navigation.go({ screen: 'library' });
    navigation.go({ screen: 'library-place', placeId: 'p1' });
    expect(navigation.back()).toBe(true);
    expect(at()).toEqual({ screen: 'library' });
    navigation.back();
    expect(at()).toEqual({ screen: 'overview' });
    expect(navigation.get().canGoBack).toBe(false);
    const fresh = createNavigation({ screen: 'task', photos: 'to-copy' });
    expect(fresh.back()).toBe(true);
    expect(fresh.get().route).toEqual({ screen: 'fix' });
  });

  it('takes no step to where it is, and none back to Welcome', () => {
    const navigation = createNavigation({ screen: 'welcome' });
    navigation.go({ screen: 'overview' });
    navigation.go({ screen: 'overview' });
    expect(navigation.back()).toBe(false);
    expect(navigation.get().visit).toBe(2);
    navigation.go({ screen: 'fix' });
    navigation.replace({ screen: 'task', photos: 'not-sure' });
    navigation.back();
    expect(navigation.get().route).toEqual({ screen: 'overview' });
  });

  it('knows the item of the rail and the screen above of every route, and no name that is none', () => {
    expect(railItemOf({ screen: 'how-we-know' })).toBe('overview');
    expect(railItemOf({ screen: 'get-back' })).toBe('fix');
    expect(railItemOf({ screen: 'welcome' })).toBeNull();
    expect(parentOf({ screen: 'help', topic: 'x' })).toEqual({ screen: 'help' });
    expect(parentOf({ screen: 'settings' })).toBeNull();
    expect(routeOfName('erase')).toEqual({ screen: 'erase' });
    expect(routeOfName('constructor')).toBeNull();
  });
});
