/**
 * Waste baskets: of Windows, macOS, Linux desktops, file servers (Samba, AFP), Synology, QNAP, Buffalo, Western Digital and D-Link (one
 * for each volume), Thecus, Nextcloud and ownCloud, Dropbox, MEGA, digiKam. What lies there goes away by itself.
 */
const BINS =
  /^(\$recycle\.bin|recycler|recycled|recycle[ .]bin( - \w+)?|network (trash folder|recycle bin)( \d+)?|_nas_recycle_\w+|[@#]recycle|trashbox|files_trashbin|\.@?recycle(\.?bin)?|\.trash(es|-\d+)?|\.dtrash|\.debris|\.dropbox\.cache)$/i;

/**
 * Waste baskets of other programs, by a sign in front of the word: GlusterFS, Xiaomi, Synology Drive and more; the safety net of Carbon
 * Copy Cloner and the archive of ChronoSync, where a clone puts what it takes away. In contrast to those above nobody can be sure that
 * only rubbish is in them, so they count as hidden folders.
 */
const OTHER_BINS =
  /^([._@#~][_@#]*([a-z]+[_-]?)?(recycled?|trash(es|ed)?|wastebasket|deleted)([ ._-]?(bin|box|can))?([-_]\w+)?|_ccc safetynet|_archived items)$/i;

/** Folders that are called nothing but waste basket, as programs and people write it in their language. */
const CALLED_BIN: ReadonlySet<string> = new Set([
  ...['trash', 'trashbin', 'trash bin', 'trash can', 'recycle bin', 'rubbish bin', 'wastebasket', 'waste basket'],
  ...[
    'papierkorb',
    'netzwerkpapierkorb',
    'corbeille',
    'corbeille réseau',
    'cestino',
    'papelera',
    'papelera de reciclaje',
  ],
  ...[
    'lixeira',
    'reciclagem',
    'prullenbak',
    'prullenmand',
    'kosz',
    'papirkurv',
    'papperskorgen',
    'papirkorg',
    'roskakori',
  ],
  ...['koš', 'odpadkový koš', 'kôš', 'lomtár', 'coș de gunoi', 'coș de reciclare', 'paperera', 'корзина', 'кошик'],
  ...[
    'çöp kutusu',
    'geri dönüşüm kutusu',
    'κάδος ανακύκλωσης',
    'ごみ箱',
    'ゴミ箱',
    '回收站',
    '废纸篓',
    '垃圾桶',
    '資源回收筒',
  ],
  ...['휴지통', 'סל המיחזור', 'سلة المحذوفات', 'ถังขยะ', 'thùng rác', 'sampah'],
]);

/** Google's folder in a Takeout, in most languages. What was in the bin there lies here as a file like the others. */
const OF_GOOGLE = /(^|[^a-z])google([^a-z]|$)/i;

/**
 * Rotating snapshots and old versions: QNAP, NetApp, Synology, ZFS, Btrfs (snapper, btrbk, Timeshift), Ceph, Windows ("previous versions"),
 * Nextcloud, Syncthing, Resilio, GoodSync, Back In Time, Time Machine (before and since APFS), rsnapshot. A photo that is deleted vanishes
 * from them after a while.
 */
const SNAPSHOTS =
  /^(@recently-snapshot|[@#~]?snapshot|[.@#~_][\w-]*snap(shot)?s?|(_?btrbk|snapper)_snap(shot)?s?|timeshift(-btrfs)?|@sharesnap|\.zfs|\.ckpt|@gmt-[\d.-]+|files_versions|\.stversions|\.sync|_gsdata_|\.synologyworkingdirectory|backups\.backupdb|\.timemachine|\.mobilebackups|com\.apple\.timemachine\.localsnapshots|\d{4}-\d{2}-\d{2}-\d{6}\.(backup|previous|interrupted|inprogress)|\d{8}-\d{6}-\d{3}|(hourly|daily|weekly|monthly|yearly|alpha|beta|gamma|delta)\.\d+)$/i;

/** What a repair found on a disk of Windows, which removes it when it tidies up (Disk Cleanup, "Old Chkdsk files"). */
const FOUND_BY_WINDOWS = /^found\.\d{3}$/i;

/** Whether a folder's name is that of a waste basket in which there is nothing but rubbish. */
export function isSureBin(name: string): boolean {
  return BINS.test(name);
}

/**
 * Whether what lies in a folder of this name goes away by itself, and why.
 *
 * @param around name of the folder it is in, empty where there is none: the bin in a Takeout is a part of it like any other
 */
export function goesAway(name: string, around: string): 'bin' | 'snapshot' | null {
  if (BINS.test(name) || OTHER_BINS.test(name) || FOUND_BY_WINDOWS.test(name)) return 'bin';
  if (CALLED_BIN.has(name.normalize('NFC').toLowerCase()) && !OF_GOOGLE.test(around)) return 'bin';
  return SNAPSHOTS.test(name) ? 'snapshot' : null;
}
