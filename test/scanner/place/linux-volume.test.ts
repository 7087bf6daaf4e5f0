import { hostname } from 'node:os';
import { describe, expect, it } from 'vitest';
import {
  type DiskFacts,
  isOnADisk,
  isPseudo,
  linuxVolume,
  sessionVolume,
  volumeOfMount,
} from '../../../src/scanner/place/linux-volume.ts';
import { type Mount, mountOption, parseMounts } from '../../../src/scanner/place/mounts.ts';
import { IN_MEMORY, PHONE_ITSELF, SESSIONS, THIS_COMPUTER, UNKNOWN_VOLUME } from '../../../src/scanner/place/volume.ts';
import { volumeOf } from '../../../src/scanner/place/volume-of.ts';

const NOWHERE: DiskFacts = { memory: false, own: false, portable: false, ids: [] };
const mount = (type: string, source: string, options = 'rw'): Mount => ({
  device: '0:70',
  root: '/',
  point: '/mnt/x',
  type,
  source,
  options,
});
const on = (type: string, source: string, disk: Partial<DiskFacts> = {}, options = 'rw') =>
  volumeOfMount('/mnt/x/photos', mount(type, source, options), { ...NOWHERE, ...disk });

describe('the mounts of Linux', () => {
  const table = parseMounts(
    [
      '30 22 8:17 / /media/a/My\\040Disk rw shared:9 - exfat /dev/sdb1 rw',
      '22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw',
      '31 22 0:50 / /mnt/nas rw - cifs //nas/photos rw,addr=192.168.1.5',
      '32 31 0:52 / /mnt/nas/phone rw - fuse.ifuse ifuse rw',
      '33 22 0:53 / /mnt/nas rw - tmpfs hidden rw',
      '34 31 8:18 / /mnt/nas rw - ext4 /dev/sdb2 rw',
      'nonsense',
      '35 35 0:1 / /loop rw - tmpfs loop rw',
      '',
    ].join('\n'),
  );
  const at = (folder: string) => table.of(folder)?.source;

  it('are found by the deepest one, whatever their order', () => {
    expect(at('/media/a/My Disk/2023')).toBe('/dev/sdb1');
    expect(at('/media/a/My Disk2')).toBe('/dev/sda1');
    expect(at('/')).toBe('/dev/sda1');
  });

  it('hide each other where one lies over another', () => {
    // Two are mounted on the same parent at one point: the later one is seen, and what was below the first is not.
    const two = parseMounts(
      '1 0 8:1 / / rw - ext4 a rw\n2 1 8:2 / /x rw - ext4 b rw\n3 2 8:3 / /x/y rw - ext4 c rw\n4 2 8:4 / /x rw - ext4 d rw\n',
    );
    expect(two.of('/x/y')?.source).toBe('d');
    expect(two.below('/').map(({ source }) => source)).toEqual(['d']);
  });

  it('are listed below a folder', () => {
    expect(table.below('/media').map(({ point }) => point)).toEqual(['/media/a/My Disk']);
    expect(table.below('/med')).toEqual([]);
  });

  it('may be many', () => {
    const lines = Array.from({ length: 10_000 }, (_, i) => `${i + 2} 1 0:${i} / /x/${i} rw - tmpfs t${i} rw`);
    const many = parseMounts(['1 0 8:1 / / rw - ext4 root rw', ...lines].join('\n'));
    expect(many.below('/x')).toHaveLength(10_000);
    expect(many.of('/x/9999/a/b')?.source).toBe('t9999');
  });

  it('have options with values', () => {
    const options = 'rw,addr=192.0.2.5,raddr=x,addr,empty=,upperdir=/a=b';
    const of = (name: string) => mountOption(mount('nfs', 'nas:/', options), name);
    expect(['addr', 'raddr', 'empty', 'upperdir', 'rw', 'ad', ''].map(of)).toEqual([
      '192.0.2.5',
      'x',
      '',
      '/a=b',
      null,
      null,
      null,
    ]);
    expect(mountOption(mount('nfs', 'nas:/', ''), 'addr')).toBeNull();
  });

  it.each([
    '2 1 8:2 / /x rw ext4 b rw',
    ' - ext4 b rw',
    '2 1 8:2 / - ext4 b rw',
    '2 1 8:2 / /x rw - ',
    ' 1 8:2 / /x rw - ext4 b rw',
    '2  8:2 / /x rw - ext4 b rw',
    '2 1  / /x rw - ext4 b rw',
  ])('are not told by half a line: "%s"', (line) => {
    expect(parseMounts(`1 0 8:1 / / rw - ext4 a rw\n${line}\n`).below('/')).toEqual([]);
  });

  it('are told by a line that ends early, and with any sign in a name', () => {
    const two = parseMounts('1 0 8:1 / / rw - ext4\n2 1 8:2 /a\\134b /x\\011y\\040z rw - fuse c\\012d o\\040p=1 rw\n');
    expect(two.below('/')).toMatchObject([
      { root: '/a\\b', point: '/x\ty z', type: 'fuse', source: 'c\nd', options: 'o p=1', device: '8:2' },
    ]);
    expect(two.of('/')).toMatchObject({ type: 'ext4', source: '', options: '' });
  });

  it('begin at the root that lies over the others, and not at one inside', () => {
    const over = parseMounts(
      '5 4 8:9 / /x rw - ext4 x rw\n1 1 0:1 / / rw - rootfs first rw\n2 1 8:2 / / rw - ext4 over rw\n4 2 8:3 / / rw - ext4 top rw\n',
    );
    expect(over.of('/')?.source).toBe('top');
    expect(over.of('/x')?.source).toBe('x');
    expect(over.below('/').map(({ source }) => source)).toEqual(['x']);
    expect(parseMounts('2 1 8:1 / /x rw - ext4 a rw\n').of('/x')).toBeNull();
  });

  it('may be none', () => {
    expect(parseMounts('').of('/x')).toBeNull();
    expect(parseMounts('').below('/x')).toEqual([]);
  });
});

describe('volumes of Linux', () => {
  it.each(['ext4', 'xfs', 'btrfs', 'zfs', 'bcachefs', 'ntfs3', 'fuseblk', 'exfat', 'vfat', 'squashfs'])(
    'a disk inside: %s',
    (type) => expect(on(type, '/dev/sdb1')).toEqual(THIS_COMPUTER),
  );

  it('a disk that can be carried away is a place of its own, by its own name', () => {
    const usb = on('exfat', '/dev/sdb1', { portable: true, ids: ['usb-T7'] });
    expect(usb).toMatchObject({ key: 'disk:usb-T7', name: 'x', portable: true, mayCount: true, alsoReachedBy: [] });
    const raid = on('btrfs', '/dev/sdb1', { portable: true, ids: ['usb-A', 'usb-B'] });
    expect(raid).toMatchObject({ key: 'disk:usb-A', alsoReachedBy: ['disk:usb-B'] });
  });

  it('a disk that cannot be told from others is this computer, and so is one that the system runs from', () => {
    expect(on('exfat', '/dev/sdb1', { portable: true, ids: [] })).toEqual(THIS_COMPUTER);
    expect(on('ext4', '/dev/sdb1', { portable: true, ids: ['usb-X'], own: true })).toEqual(THIS_COMPUTER);
  });

  it.each(['overlay', '9p', 'virtiofs', 'fuse.fuse-overlayfs'])(
    'what the system itself runs from is this computer: %s',
    (type) => {
      expect(on(type, 'none', { own: true })).toEqual(THIS_COMPUTER);
    },
  );

  it('answer by themselves, hold nobody’s files, or neither', () => {
    const kinds = (type: string) => [isOnADisk(mount(type, 'x')), isPseudo(mount(type, 'x'))];
    for (const type of ['ext4', 'exfat', 'tmpfs', 'overlay']) expect(kinds(type), type).toEqual([true, false]);
    for (const type of ['proc', 'cgroup2', 'autofs', 'fuse.portal']) expect(kinds(type), type).toEqual([false, true]);
    for (const type of ['nfs4', 'cifs', 'fuse.rclone', '9p', 'overlayfs', ''])
      expect(kinds(type), type).toEqual([false, false]);
  });

  it.each([
    ['tmpfs', {}],
    ['ramfs', {}],
    ['tmpfs', { own: true }],
    ['ext4', { memory: true }],
    ['vfat', { memory: true, portable: true, ids: ['usb-T7'] }],
    ['ext4', { memory: true, own: true }],
  ] as const)('what lies in memory is gone after a restart and never counts: %s, %o', (type, disk) => {
    expect(on(type, 'none', disk)).toEqual(IN_MEMORY);
    expect(IN_MEMORY).toMatchObject({ ground: 'memory', mayCount: false, key: THIS_COMPUTER.key });
  });

  it('a live system keeps everything in memory', () => {
    const overlay = (upper: string) =>
      on('overlay', 'overlay', { own: true }, `rw,lowerdir=/a,upperdir=${upper},workdir=/w`);
    expect(overlay('/cow/upper')).toEqual(IN_MEMORY);
    expect(overlay('/run/live/overlay/rw')).toEqual(IN_MEMORY);
    expect(overlay('/var/lib/docker/overlay2/x/diff')).toEqual(THIS_COMPUTER);
  });

  it.each(['fuse.ifuse', 'fuse.gphotofs', 'fuse.jmtpfs', 'fuse.go-mtpfs', 'fuse.simple-mtpfs'])('a phone: %s', (type) =>
    expect(on(type, '/anything')).toEqual(PHONE_ITSELF),
  );

  it.each([
    ['fuse.rclone', 'icloud:'],
    ['fuse.rclone', 'gdrive:photos'],
    ['fuse.rclone', '//nas/photos'],
    ['fuse', '/media/usb/photos'],
    ['fuse', '//nas/photos'],
    ['fuse.rclone', 'https://nas/dav/'],
    ['fuse', 'veracrypt'],
    ['fuse.s3fs', 's3fs'],
    ['fuse.mergerfs', 'a:b'],
    ['fuse.encfs', 'encfs'],
    ['fuse.portal', 'portal'],
    ['fuse.sshfs', 'localhost:/home'],
    ['nfs4', 'localhost:/'],
    ['nfs4', '127.0.0.1:/icloud'],
    ['cifs', `//${hostname()}/photos`],
    ['9p', 'D:\\'],
    ['virtiofs', 'host'],
    ['vboxsf', 'photos'],
    ['fakeowner', 'grpcfuse'],
    ['autofs', 'systemd-1'],
    ['newfs', '/dev/sdb1'],
    ['', ''],
  ])('never counts, because nobody knows what it is: %s %s', (type, source) => {
    expect(on(type, source)).toEqual(UNKNOWN_VOLUME);
  });

  it.each([
    ['cifs', '//nas/photos'],
    ['nfs4', 'nas.local:/volume1/photos'],
    ['fuse.sshfs', 'eva@nas:/home'],
    ['fuse.glusterfs', 'nas:/vol'],
    ['fuse', 'https://nas/dav/'],
    ['davfs', 'https://nas/dav/'],
  ])('a machine: %s %s', (type, source) => {
    expect(on(type, source)).toMatchObject({ ground: 'network', key: 'network:nas', mayCount: true });
  });

  it('a machine by its address, where the mount knows it', () => {
    expect(on('cifs', '//nas/photos', {}, 'rw,vers=3.1.1,addr=192.0.2.5,port=445').alsoReachedBy).toEqual([
      'address:192.0.2.5',
    ]);
    expect(on('nfs4', '192.0.2.5:/photos', {}, 'rw,addr=192.0.2.5').alsoReachedBy).toEqual(['address:192.0.2.5']);
  });

  it.each([
    ['fuse.google-drive-ocamlfuse', 'google-drive'],
    ['fuse.onedriver', 'onedrive'],
  ])('a cloud: %s', (type, key) => expect(on(type, 'x')).toMatchObject({ ground: 'service', key, mayCount: true }));

  it('a bind mount and a subvolume say which folder they show, and what the system runs from does not', () => {
    const mounts = parseMounts(
      [
        '22 1 0:50 /@/.snapshots/1/snapshot / rw - btrfs /dev/nothing1 rw',
        '30 22 0:50 /@home/eva/.Trash /mnt/bound rw - btrfs /dev/nothing1 rw',
        '31 22 0:51 /2023 /mnt/nas rw - cifs //pc.local/iCloud\\040Photos rw',
        '32 22 0:52 / /mnt/all rw - ext4 /dev/nothing2 rw',
      ].join('\n'),
    );
    const shows = (folder: string) => linuxVolume(folder, mounts).shows;
    expect(shows('/home/eva')).toBeNull();
    expect(shows('/mnt/bound/x')).toBe('/@home/eva/.Trash');
    expect(shows('/mnt/nas/x')).toBe('/iCloud Photos/2023');
    expect(shows('/mnt/all/x')).toBeNull();
  });

  it('the drive of Windows around its Linux is this computer', () => {
    for (const source of ['C:\\', 'c:']) expect(on('9p', source)).toEqual(THIS_COMPUTER);
    for (const source of ['D:\\', 'C:\\x', 'xC:', '']) expect(on('9p', source)).toEqual(UNKNOWN_VOLUME);
    expect(on('virtiofs', 'C:\\')).toEqual(UNKNOWN_VOLUME);
  });

  it.skipIf(process.platform !== 'linux')('are asked of the real system without failing', async () => {
    expect(await volumeOf('/')).toEqual(THIS_COMPUTER);
  });

  it('are not known where the system is none of the three', async () => {
    expect(await volumeOf('/', 'freebsd')).toEqual(UNKNOWN_VOLUME);
  });
});

describe('what GNOME and KDE show as folders', () => {
  it.each([
    '/afc:host=00008030,port=3',
    '/gphoto2:host=%5Busb%3A001%2C003%5D/DCIM',
    '/gphoto2:host=Canon_EOS',
    '/mtp:host=SAMSUNG',
    '/afc/00008030/DCIM',
    '/camera/iPhone',
  ])('a phone or a camera: %s', (folder) => expect(sessionVolume(folder)).toEqual(PHONE_ITSELF));

  it.each([
    ['/smb-share:server=nas,share=photos/2023', 'nas'],
    ['/smb-share:domain=home,server=NAS.local,share=photos,user=eva', 'nas'],
    ['/sftp:host=nas,user=eva/home', 'nas'],
    ['/dav:host=nas.fritz.box,ssl=true,prefix=%2Fremote.php', 'nas'],
    ['/smb/eva@nas/photos', 'nas'],
    ['/sftp/eva@nas/photos', 'nas'],
  ])('a machine: %s', (folder, host) => expect(sessionVolume(folder).key).toBe(`network:${host}`));

  it('a cloud', () => {
    expect(sessionVolume('/google-drive:host=gmail.com,user=eva/x').key).toBe('google-drive');
    expect(sessionVolume('/onedrive:host=x').key).toBe('onedrive');
    expect(sessionVolume('/gdrive/eva@gmail.com').key).toBe('google-drive');
  });

  it.each(['', '/'])('where all of them are shown: "%s"', (folder) => expect(sessionVolume(folder)).toEqual(SESSIONS));

  it.each(['/archive:host=file%253A%252F%252F', '/cdda:host=sr0', '/smb-share:share=photos', '/new/x'])(
    'or nobody knows what: "%s"',
    (folder) => expect(sessionVolume(folder)).toEqual(UNKNOWN_VOLUME),
  );

  it('a machine of a name that cannot be read is that name', () => {
    expect(sessionVolume('/dav:host=%E0%A4%A/x')).toMatchObject({ ground: 'network', key: 'network:%e0%a4%a' });
  });
});
