import { hostname, networkInterfaces } from 'node:os';
import { describe, expect, it } from 'vitest';
import {
  isAddress,
  isThisComputer,
  networkHost,
  networkVolume,
  ownMachine,
} from '../../../src/scanner/place/network-host.ts';
import { UNKNOWN_VOLUME } from '../../../src/scanner/place/volume.ts';

const OWN = { name: 'Evas-Mac.local', addresses: ['192.168.1.7', 'fe80::7'] };
const at = (source: string, address: string | null = null) => networkVolume(source, address, OWN);

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
    ['gdrive:', null],
    ['gvfsd-fuse', null],
    ['', null],
  ])('%s: %s', (source, host) => expect(networkHost(source)).toBe(host));

  it('is one place, whichever share', () => {
    expect(at('//nas/photos')).toEqual({ ...at('//nas/backup'), shows: '/photos' });
    expect(at('//nas/photos').key).not.toBe(at('//other/photos').key);
    expect(at('//nas/photos')).toMatchObject({ ground: 'network', name: 'nas', mayCount: true });
  });

  it.each([
    ['//eva@pc/iCloud%20Photos', '/iCloud Photos'],
    ['\\\\pc\\iCloud Photos\\Photos', '/iCloud Photos/Photos'],
    ['eva@mac:/Users/eva/Library/Mobile Documents', '/Users/eva/Library/Mobile Documents'],
    ['mac:Pictures/L.photoslibrary', 'Pictures/L.photoslibrary'],
    ['nas:/volume1/#recycle', '/volume1/#recycle'],
    ['[fe80::1]:/volume1', '/volume1'],
    ['https://nas/dav/100%', '/dav/100%'],
    ['//nas', null],
  ])('shows a folder of it: %s', (source, shows) => expect(at(source).shows).toBe(shows));

  it('is known by its address too, where the system or the person names it', () => {
    expect(at('//nas/photos', '192.168.1.5').alsoReachedBy).toEqual(['address:192.168.1.5']);
    expect(at('//192.168.1.5/photos').alsoReachedBy).toEqual(['address:192.168.1.5']);
    expect(at('//nas/photos').alsoReachedBy).toEqual([]);
  });

  it.each(['localhost', '127.0.1.1', '::1', 'evas-mac', '192.168.1.7', 'fe80::7%en0'])(
    'may be this computer: %s',
    (host) => {
      expect(isThisComputer(host, OWN)).toBe(true);
    },
  );

  it('is this computer only under its own names', () => {
    expect(isThisComputer('nas', OWN)).toBe(false);
    expect(isThisComputer('mylocalhost', OWN)).toBe(false);
  });

  it.each([
    'gvfsd-fuse',
    'icloud:',
    '//localhost/photos',
    '//192.168.1.7/photos',
    '\\\\wsl$\\Debian',
    '\\\\server\\icloud',
    '\\\\psf\\Home',
    '//vmware-host/Shared Folders',
    'ip6-localhost:/photos',
    '\\\\localhost@8080\\DavWWWRoot\\x',
    '\\\\localhost@SSL@8443\\DavWWWRoot\\x',
    '\\\\127.0.0.1@9090\\x',
    '\\\\cryptomator-vault@42427\\DavWWWRoot\\v',
    '\\\\RaiDrive-eva\\OneDrive',
    '\\\\DavWWWRoot\\x',
    '\\\\NetDrive\\x',
  ])('never counts where it is no machine or this computer: %s', (source) => {
    expect(at(source)).toMatchObject({ ground: 'unknown', mayCount: false, key: 'computer' });
  });

  it.each(['\\\\nas@5005\\dav', '\\\\nas@SSL\\DavWWWRoot\\dav', '\\\\nas@SSL@5006\\DavWWWRoot\\dav', '//eva@nas/dav'])(
    'is known by its name, not by the port or the person beside it: %s',
    (source) => expect(at(source)).toMatchObject({ ground: 'network', key: 'network:nas' }),
  );

  it('knows this computer by its own name and all its addresses', () => {
    const own = ownMachine();
    expect(own.name).toBe(hostname());
    const addresses = Object.values(networkInterfaces()).flatMap((all) => (all ?? []).map(({ address }) => address));
    expect(own.addresses).toEqual(addresses);
    for (const address of addresses) expect(isThisComputer(address)).toBe(true);
    expect(networkVolume(`//${hostname()}/photos`).mayCount).toBe(false);
  });

  it.each([
    ['192.0.2.5', true],
    ['192.0.2', false],
    ['1.2.3.4.5', false],
    ['1234.1.1.1', false],
    ['fe80::1', true],
    ['nas', false],
    ['nas.192.0.2.5', false],
    ['192.0.2.5.nas', false],
    ['', false],
  ])('is named by its address: %s, %s', (host, is) => expect(isAddress(host)).toBe(is));

  it('never counts where the name of a machine leads to this computer', () => {
    expect(at('//diskstation/photos', '192.168.1.7').mayCount).toBe(false);
  });

  it('may be iCloud', () => {
    expect(at('https://p42-webdav.icloud.com/x')).toMatchObject({ ground: 'icloud', key: 'icloud', mayCount: false });
    for (const host of ['icloud.com', 'www.icloud.com.cn', 'ICLOUD.COM'])
      expect(at(`https://${host}/x`), host).toEqual({
        ...UNKNOWN_VOLUME,
        ground: 'icloud',
        source: 'system',
        key: 'icloud',
      });
    for (const host of ['icloud.com.example.org', 'myicloud.com', 'icloud.comx'])
      expect(at(`https://${host}/x`).ground, host).toBe('network');
  });
});
