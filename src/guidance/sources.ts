import type { Source } from './card.ts';

const CHECKED = '2026-11-22';

function source(strength: Source['strength'], title: string, url: string): Source {
  return Object.freeze({ title, url, checked: CHECKED, strength });
}
const apple = (title: string, url: string) => source('apple', title, url);
const informed = (title: string, url: string) => source('well-informed', title, url);
const secondary = (title: string, url: string) => source('secondary', title, url);

/**
 * Every page that guidance rests on, under the id that the window uses to open it. To check a fact again, open its
 * page, correct the cards that cite it, and put the new day in `checked`.
 */
export const SOURCES = {
  'apple-not-syncing': apple(
    "Apple: if your photos aren't syncing to iCloud",
    'https://support.apple.com/en-us/101559',
  ),
  'apple-set-up': apple('Apple: set up and use iCloud Photos', 'https://support.apple.com/en-il/HT204264'),
  'apple-set-up-newer': apple('Apple: set up iCloud Photos on all your devices', 'https://apple.co/2x8gP33'),
  'apple-backup-contents': apple(
    'Apple Platform Security: what an iCloud Backup holds',
    'https://support.apple.com/en-gw/guide/security/sec2c21e7f49',
  ),
  'apple-backup-guide': apple(
    'Apple: back up your devices with iCloud',
    'https://support.apple.com/en-om/guide/icloud/mm085db3a8d6/icloud',
  ),
  'apple-shared-albums': apple('Apple: use Shared Albums', 'https://support.apple.com/en-au/108916'),
  'apple-shared-library': apple('Apple: use iCloud Shared Photo Library', 'https://support.apple.com/en-us/123926'),
  'apple-plans': apple('Apple: iCloud+ plans and prices (stored copy)', 'https://support.apple.com/id-id/100719'),
  'apple-downgrade': apple('Apple: change or cancel your iCloud plan', 'https://support.apple.com/en-al/HT207594'),
  'apple-data-protection': apple(
    'Apple: Advanced Data Protection for iCloud',
    'https://support.apple.com/en-by/108756',
  ),
  'apple-web-access': apple('Apple: iCloud data on the web', 'https://support.apple.com/en-lk/102630'),
  'apple-data-copy': apple('Apple: get a copy of your data', 'https://support.apple.com/en-mide/HT208502'),
  'apple-dataless': apple(
    'Apple Developer: files whose data is not on the disk',
    'https://developer.apple.com/documentation/system/fileflags/dataless',
  ),
  'apple-windows': apple('Apple: iCloud Photos on a Windows PC', 'https://support.apple.com/en-md/108994'),
  'apple-app-access': apple(
    'Apple Platform Security: how macOS controls access to files',
    'https://support.apple.com/en-tm/guide/security/secddd1d86a6/1/web/1',
  ),
  'macworld-resume': informed('Macworld: iCloud Photos updates are paused', 'https://english.worldmagazine.it/59859'),
  'macworld-sign-out': informed('Macworld: signing out of iCloud', 'https://macmegasite.com/2021/09/17'),
  'macworld-turn-off': informed(
    'Macworld: turning iCloud Photos off everywhere (2019)',
    'https://issuhub.com/view/index/16907',
  ),
  'macworld-originals': informed(
    'Macworld: originals on the Mac, and turning iCloud Photos off (2020)',
    'https://issuhub.com/view/index/20343',
  ),
  'slashgear-deleted': informed('SlashGear: Recently Deleted on an iPhone', 'https://slashgear.com/996273'),
  'backup-files': informed(
    'iphone_backup_decrypt: which photo files a computer backup holds',
    'https://github.com/jsharkey13/iphone_backup_decrypt/pull/13',
  ),
  'report-erased': informed(
    'Report to Apple: a phone was erased while photos had not uploaded',
    'https://github.com/lionheart/openradar-mirror/issues/15561',
  ),
  'report-turn-off': informed(
    'Report to Apple: what turning iCloud Photos off removes',
    'https://github.com/lionheart/openradar-mirror/issues/2879',
  ),
  'totals-compared': informed(
    'osxphotos: totals on the Mac and on iCloud.com compared',
    'https://github.com/RhetTbull/osxphotos/issues/1342',
  ),
  'library-originals': informed(
    'osxphotos: originals that are in iCloud but not on the Mac',
    'https://github.com/RhetTbull/osxphotos/issues/920',
  ),
  'bursts-icloudpd': informed(
    'icloudpd: only the chosen burst photo arrives',
    'https://github.com/icloud-photos-downloader/icloud_photos_downloader/issues/758',
  ),
  'bursts-osxphotos': informed('osxphotos: burst photos', 'https://github.com/RhetTbull/osxphotos/issues/401'),
  'hidden-icloudpd': informed(
    'icloudpd: hidden photos missing from a download',
    'https://github.com/icloud-photos-downloader/icloud_photos_downloader/issues/1165',
  ),
  'live-count': informed('pyicloud: how iCloud counts', 'https://github.com/picklepete/pyicloud/issues/274'),
  'live-halves': informed(
    'icloud-docker: Live Photos arriving without their video',
    'https://github.com/mandarons/icloud-docker/issues/199',
  ),
  'edited-files': informed(
    'icloudpd: files of an edited photo',
    'https://github.com/icloud-photos-downloader/icloud_photos_downloader/issues/350',
  ),
  'cut-videos': informed(
    'icloudpd: videos that stop near 1 GB',
    'https://github.com/icloud-photos-downloader/icloud_photos_downloader/issues/1311',
  ),
  'same-names': informed(
    'icloudpd: two photos with one name',
    'https://github.com/icloud-photos-downloader/icloud_photos_downloader/issues/154',
  ),
  'names-in-exports': informed(
    'immich-go: repeated names in an Apple export',
    'https://github.com/simulot/immich-go/issues/1281',
  ),
  'time-zones': informed(
    'icloudpd: dates shifted by a time zone',
    'https://github.com/icloud-photos-downloader/icloud_photos_downloader/issues/714',
  ),
  'download-choices': informed(
    'icloudpd: the three download choices on iCloud.com',
    'https://github.com/icloud-photos-downloader/icloud_photos_downloader/issues/769',
  ),
  'shared-library-tools': informed(
    'docker-icloudpd: one library at a time',
    'https://github.com/boredazfcuk/docker-icloudpd/issues/569',
  ),
  'cable-conversion': informed(
    'ifuse: the phone converts photos while they are copied',
    'https://github.com/libimobiledevice/ifuse/issues/103',
  ),
  'export-parts': informed('immich-go: parts of an Apple export', 'https://github.com/simulot/immich-go/issues/853'),
  'disk-access': informed(
    'osxphotos: a Photos library without Full Disk Access',
    'https://github.com/RhetTbull/osxphotos/issues/1539',
  ),
  'eclectic-dataless': informed(
    'The Eclectic Light Company: files without their data',
    'https://eclecticlight.co/2023/10/29/last-week-on-my-mac-dataless-files-arrive/',
  ),
  'microsoft-attributes': informed(
    'Microsoft: file attribute constants',
    'https://learn.microsoft.com/en-us/windows/win32/fileio/file-attribute-constants',
  ),
  'google-storage': informed(
    'TechSpot: Google Photos ends free unlimited storage',
    'https://www.techspot.com/news/87564-google-photos-ending-free-unlimited-storage-2021.html',
  ),
  'wrong-extension': informed(
    'libheif: a file whose ending does not fit its content',
    'https://github.com/strukturag/libheif/issues/907',
  ),
  'status-ios18': secondary(
    'DFphoto: where iOS 18 shows the status',
    'https://dfphoto.net/us/why-are-my-icloud-photos-not-syncing',
  ),
  'status-ios26': secondary('The Mac Observer: where iOS 26 shows the status', 'https://macobserver.com/?p=429348'),
  'old-status': secondary('Older iPhone guide: pausing uploads', 'https://airdisk.cc/document/73.html'),
  'backup-path': secondary(
    'Cleanor: iCloud Backup and storage settings',
    'https://cleanor.app/reference/icloud-backup',
  ),
  'plans-large': secondary('iPhone iPad Fix: iCloud+ plans in 2026', 'https://iphoneipadfix.com'),
  'deleted-paths': secondary(
    'Geeky Gadgets: recover deleted photos (2025)',
    'https://geeky-gadgets.com/recover-deleted-photos',
  ),
  'optimize-setting': secondary(
    'Optimize iPhone Storage, quoting Apple',
    'https://grokipedia.com/page/Optimize_iPhone_Storage',
  ),
  'transfer-computer': secondary(
    'Photos from an iPhone to a computer, quoting Apple',
    'https://grokipedia.com/page/Transferring_photos_from_iPhone_to_computer',
  ),
  'mac-import': secondary(
    'Geeky Gadgets: transfer photos from an iPhone',
    'https://geeky-gadgets.com/transfer-photos-from-iphone',
  ),
  'mac-export': secondary('Copy of the Apple Photos guide: exporting', 'https://omgpictures.netlify.app'),
  'windows-import': secondary(
    'Everyday Tech: iPhone photos to Windows',
    'https://everydaytech.org/files-data-cloud-storage/data-management/how-do-i-import-photos-from-iphone-to-windows-10',
  ),
  'windows-keep': secondary('Techzle: iCloud Photos on Windows', 'https://techzle.com/?p=132221'),
  'cable-setting': secondary('Generator Hub: Transfer to Mac or PC', 'https://generator-hub.com/blog/7070'),
  'cable-windows': secondary('FileConv: iPhone photos to a PC', 'https://fileconv.app/en/blog/iphone-backup-to-pc/'),
  'google-transfer': secondary(
    'How-To Geek: transfer iCloud Photos to Google Photos',
    'https://www.howtogeek.com/716845',
  ),
  'transfer-counts': secondary(
    'Wazup Naija: the transfer page shows the exact total',
    'https://wazupnaija.com/apple-now-lets-you-automatically-transfer-your-icloud-photo-library-to-google-photos',
  ),
  'dropbox-uploads': secondary(
    'Family Photo Solutions: Dropbox camera uploads',
    'https://familyphotosolutions.ca/why-i-like-dropbox/',
  ),
  'download-limit': secondary(
    'Everyday Tech: download photos from iCloud.com',
    'https://everydaytech.org/files-data-cloud-storage/cloud-storage-services/how-to-download-all-pics-from-icloud',
  ),
  'photo-names': secondary(
    'Engadget: how an iPhone names photos',
    'https://www.engadget.com/2009/08/26/delving-into-the-iphones-dcim-folder/',
  ),
} as const satisfies Readonly<Record<string, Source>>;

/** Link id -> address, for the window: it asks main to open an id, never an address of its own. */
export const LINKS: Readonly<Record<string, string>> = Object.freeze(
  Object.fromEntries(Object.entries(SOURCES).map(([id, { url }]) => [id, url])),
);

/** The link id of a source of a card, or null for a source that is not ours. */
export function linkIdOf(source: Source): string | null {
  const entry = Object.entries(SOURCES).find(([, known]) => known.url === source.url);
  return entry?.[0] ?? null;
}
