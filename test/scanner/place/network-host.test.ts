import { describe, expect, it } from 'vitest';
import { isThisComputer, networkHost, networkKey } from '../../../src/scanner/place/network-host.ts';

describe('the machine behind a network mount', () => {
  it.each([
    ['//nas/photos', 'nas'],
    ['//eva@NAS/photos', 'nas'],
    ['//eva:secret@nas.fritz.box/p', 'nas'],
    ['\\\\nas\\photos', 'nas'],
    ['\\\\cloud.example@SSL@443\\DavWWWRoot', 'cloud.example'],
    ['nas:/volume1/photos', 'nas'],
    ['eva@nas.local:/photos', 'nas'],
    ['[fe80::1]:/photos', 'fe80::1'],
    ['https://cloud.example/remote.php/dav', 'cloud.example'],
    ['nas._smb._tcp.local:/x', 'nas'],
    ['gdrive:', 'gdrive'],
    ['gvfsd-fuse', null],
  ])('%s: %s', (source, host) => expect(networkHost(source)).toBe(host));

  it('is one place, whichever share', () => {
    expect(networkKey('//nas/photos')).toBe(networkKey('//nas/backup'));
    expect(networkKey('//nas/photos')).not.toBe(networkKey('//other/photos'));
    expect(networkKey('gvfsd-fuse')).toBe('network:gvfsd-fuse');
  });

  it('may be this computer', () => {
    for (const host of ['localhost', '127.0.1.1', '::1', 'evas-mac', 'wsl$', 'wsl.localhost'])
      expect(isThisComputer(host, 'Evas-Mac.local'), host).toBe(true);
    expect(isThisComputer('nas', 'Evas-Mac.local')).toBe(false);
    expect(isThisComputer('mylocalhost', 'x')).toBe(false);
  });
});
