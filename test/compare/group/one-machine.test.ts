import { describe, expect, it } from 'vitest';
import { mayBeOneMachine, SOME_MACHINE } from '../../../src/compare/group/one-machine.ts';

// Two keys of machines, and whether nobody can tell that they are two.

const host = (name: string, ...addresses: string[]) => [`network:${name}`, ...addresses.map((a) => `address:${a}`)];
const V4 = '192.168.1.5';
const V6 = 'fe80::5';

describe('two machines may be one', () => {
  it.each<[string, readonly string[], readonly string[], boolean]>([
    ['two names', host('nas'), host('other'), false],
    ['a name and an address', host('nas'), host(V4, V4), true],
    ['a name with its address and another address', host('nas', V4), host('192.168.1.6', '192.168.1.6'), false],
    ['two addresses of one kind', host(V4, V4), host('192.168.1.6', '192.168.1.6'), false],
    ['an old address and a new one', host(V4, V4), host(V6, V6), true],
    ['two names, of which one has an address', host('nas', V4), host('other'), false],
    ['two names with addresses of two kinds', host('nas', V4), host('other', V6), false],
    ['two names with an address of each kind', host('nas', V4, V6), host(V6, 'fe80::6', V6), false],
    ['a name at home and one from anywhere', host('nas'), host('eva.synology.me'), true],
    ['the other way round', host('eva.synology.me'), host('nas'), true],
    ['an address at home and a name from anywhere', host(V4, V4), host('eva.myfritz.net'), true],
    ['two names from anywhere', host('eva.synology.me'), host('eva.duckdns.org'), true],
    ['a name from anywhere and a server of a firm', host('eva.synology.me'), host('files.firm.com'), false],
    [
      'a name at home with addresses that differ from those of a name from anywhere',
      host('nas', V4),
      host('eva.synology.me', '1.2.3.4'),
      true,
    ],
    ['some machine and a machine', [SOME_MACHINE], host('nas'), true],
    ['a machine and some machine', host('nas'), [SOME_MACHINE], true],
    ['some machine and a disk', [SOME_MACHINE], ['disk-1'], false],
    ['a disk and some machine', ['disk-1'], [SOME_MACHINE], false],
    ['some machine, twice', [SOME_MACHINE], [SOME_MACHINE], false],
    ['a disk and a machine', ['disk-1'], host('nas'), false],
    ['a machine and a disk', host('nas'), ['disk-1'], false],
    ['two disks', ['disk-1'], ['disk-2'], false],
  ])('%s: %j, %j', (_, a, b, may) => {
    expect(mayBeOneMachine(new Set(a), new Set(b))).toBe(may);
  });
});
