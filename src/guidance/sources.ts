import type { sources as titles } from '../words/en/sources.ts';

/** How far a page can be trusted: Apple's own, well informed (users with evidence, trade press, makers), or secondary. */
export const SOURCE_STRENGTHS = ['apple', 'well-informed', 'secondary'] as const;

export type SourceStrength = (typeof SOURCE_STRENGTHS)[number];
export type SourceId = keyof typeof titles;

/** Where a sentence comes from. What the page is about is in `words/<language>/sources.ts`. */
export interface Source {
  /** Address without a country in it. */
  readonly url: string;
  /** `YYYY-MM-DD` on which somebody of this project looked. */
  readonly checked: string;
  readonly strength: SourceStrength;
}

/** The days on which the pages were looked at. */
const FIRST_LOOK = '2026-11-22';
const SECOND_LOOK = '2026-11-29';
const THIRD_LOOK = '2026-11-30';

function source(strength: SourceStrength, url: string, checked = FIRST_LOOK): Source {
  return Object.freeze({ url, checked, strength });
}
const apple = (url: string, checked?: string) => source('apple', url, checked);
const informed = (url: string, checked?: string) => source('well-informed', url, checked);
const secondary = (url: string, checked?: string) => source('secondary', url, checked);
const github = (path: string, checked?: string) => informed(`https://github.com/${path}`, checked);

/**
 * Every page that guidance rests on, under the id that the window uses to open it. To check a fact again: open its page,
 * correct the cards that cite it, and put the new day here.
 */
export const SOURCES: Readonly<Record<SourceId, Source>> = {
  'apple-not-syncing': apple('https://support.apple.com/101559'),
  'apple-set-up': apple('https://support.apple.com/108782', SECOND_LOOK),
  'apple-backup-contents': apple('https://support.apple.com/guide/security/sec2c21e7f49/web'),
  'apple-backup-guide': apple('https://support.apple.com/guide/icloud/mm085db3a8d6/icloud'),
  'apple-shared-albums': apple('https://support.apple.com/108916'),
  'apple-shared-library': apple('https://support.apple.com/123926', SECOND_LOOK),
  'apple-shared-leaving': apple('https://support.apple.com/guide/photos/pht4690f46da/mac', SECOND_LOOK),
  'apple-plans': apple('https://support.apple.com/100719'),
  'apple-downgrade': apple('https://support.apple.com/HT207594'),
  'apple-data-protection': apple('https://support.apple.com/108756'),
  'apple-web-access': apple('https://support.apple.com/102630'),
  'apple-data-copy': apple('https://support.apple.com/HT208502'),
  'apple-windows': apple('https://support.apple.com/108994'),
  'apple-app-access': apple('https://support.apple.com/guide/security/secddd1d86a6/web'),
  'apple-trust': apple('https://support.apple.com/HT202778', SECOND_LOOK),
  'apple-move-library': apple('https://support.apple.com/HT201517', SECOND_LOOK),
  'backup-plugin': github(
    'EthanArbuckle/iPhone18-3_26.1_23B85_Restore/blob/004b2b3b6a0e92024e11479ffd3efd4b811f11ea/System/Library/PrivateFrameworks/MobileBackup.framework/MobileBackup/MBCameraRollPlugin.m',
    THIRD_LOOK,
  ),
  'cloud-settings': github(
    'RhetTbull/osxphotos/blob/432da7f139a5e4b37eeb358f4ede45314407f8e5/tests/Test-Cloud-10.15.6.photoslibrary/resources/cpl/cloudsync.noindex/cloudphotos-1.0.plist',
    THIRD_LOOK,
  ),
  'backup-files': github('jsharkey13/iphone_backup_decrypt/pull/13'),
  'status-of-2026': secondary('https://pcglance.com/?p=166122', THIRD_LOOK),
  // That site files its pages under /us/; the same page without it is not known.
  'status-ios18': secondary('https://dfphoto.net/us/why-are-my-icloud-photos-not-syncing'),
  'status-ios26': secondary('https://macobserver.com/?p=429348'),
  'uploads-silent': github('RhetTbull/osxphotos/issues/800', THIRD_LOOK),
  'unable-to-upload': secondary('https://fone.tips/iphone-photos-not-uploading-to-icloud/', THIRD_LOOK),
  'power-mode': informed(
    'https://www.macrumors.com/how-to/ios-extend-iphone-battery-life-adaptive-power-mode/',
    THIRD_LOOK,
  ),
  'paths-ios26': secondary('https://www.ellenstipsforios.com/ios-26-photos-made-easy/', THIRD_LOOK),
  'before-selling': secondary(
    'https://www.opeq.qc.ca/en/what-to-do-before-you-sell-give-away-or-trade-in-your-iphone-ipad-or-ipod-touch',
    THIRD_LOOK,
  ),
  'macworld-sign-out': informed('https://macmegasite.com/2021/09/17'),
  'macworld-turn-off': informed('https://issuhub.com/view/index/16907'),
  'macworld-originals': informed('https://issuhub.com/view/index/20343'),
  'slashgear-deleted': informed(
    'https://www.slashgear.com/996273/how-to-retrieve-deleted-photos-on-iphone/',
    SECOND_LOOK,
  ),
  'deleted-paths': secondary('https://www.geeky-gadgets.com/recover-deleted-photos/', SECOND_LOOK),
  'recovered-album': secondary(
    'https://hataftech.com/tech-updates/ios-18-might-help-you-rescue-photos-you-thought-were-gone-forever/',
    SECOND_LOOK,
  ),
  'report-erased': github('lionheart/openradar-mirror/issues/15561'),
  'totals-compared': github('RhetTbull/osxphotos/issues/1342'),
  'live-count': github('picklepete/pyicloud/issues/274'),
  'library-originals': github('RhetTbull/osxphotos/issues/920'),
  'bursts-icloudpd': github('icloud-photos-downloader/icloud_photos_downloader/issues/758'),
  'bursts-keep': secondary('https://hevcut.com/guides/manage-burst-photos-iphone', SECOND_LOOK),
  'hidden-icloudpd': github('icloud-photos-downloader/icloud_photos_downloader/issues/1165'),
  'live-halves': github('mandarons/icloud-docker/issues/199'),
  'edited-files': github('icloud-photos-downloader/icloud_photos_downloader/issues/350'),
  'cut-videos': github('icloud-photos-downloader/icloud_photos_downloader/issues/1311'),
  'same-names': github('icloud-photos-downloader/icloud_photos_downloader/issues/154'),
  'time-zones': github('icloud-photos-downloader/icloud_photos_downloader/issues/714'),
  'download-choices': github('icloud-photos-downloader/icloud_photos_downloader/issues/769'),
  'download-limit': secondary(
    'https://firstpiper.com/2024/09/27/a-step-by-step-guide-to-find-download-icloud-photos-and-videos',
    SECOND_LOOK,
  ),
  'shared-library-tools': github('boredazfcuk/docker-icloudpd/issues/569'),
  'shared-albums-press': secondary(
    'https://www.idownloadblog.com/2026/06/23/shared-icloud-album-consume-icloud-space/',
    THIRD_LOOK,
  ),
  'failing-disk': informed(
    'https://carolinadatarecovery.com/hard-drive-is-clicking-what-you-should-do-right-now/',
    THIRD_LOOK,
  ),
  'cable-conversion': github('libimobiledevice/ifuse/issues/103'),
  'export-parts': github('simulot/immich-go/issues/853'),
  'disk-access': github('RhetTbull/osxphotos/issues/1539'),
  'microsoft-attributes': informed('https://learn.microsoft.com/windows/win32/fileio/file-attribute-constants'),
  'windows-import': secondary(
    'https://www.devx.com/uncategorized/how-to-transfer-photos-from-iphone-to-computer',
    SECOND_LOOK,
  ),
  'google-storage': informed(
    'https://www.techspot.com/news/87564-google-photos-ending-free-unlimited-storage-2021.html',
  ),
  'google-free-up': secondary(
    'https://www.jdhtechsolutions.com/free-up-space-on-iphone-by-saving-photos-to-google/',
    SECOND_LOOK,
  ),
  'dropbox-uploads': secondary('https://familyphotosolutions.ca/why-i-like-dropbox/'),
  'plans-large': secondary('https://iphoneipadfix.com'),
  'transfer-counts': secondary(
    'https://wazupnaija.com/apple-now-lets-you-automatically-transfer-your-icloud-photo-library-to-google-photos',
  ),
};
