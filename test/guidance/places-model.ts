/** A model of where a photo is, and of what people do with it. Only whole photos count: a smaller version is not the photo. */

export interface Photo {
  readonly phone: 'original' | 'small' | 'none';
  readonly icloud: boolean;
  /** In a folder or library on the computer that iCloud syncs. */
  readonly inStep: boolean;
  /** In a folder on the computer that nothing syncs. */
  readonly computer: boolean;
  /** On a disk: written to it, and safe there once it was ejected. */
  readonly disk: boolean;
  readonly written: boolean;
  /** In Recently Deleted. */
  readonly trash: boolean;
  /** In an old backup of a device in iCloud. */
  readonly oldBackup: boolean;
  readonly otherCloud: boolean;
  /** A file in iCloud Drive, besides the library. */
  readonly drive: boolean;
  /** Put on the phone by a computer, not taken with it. */
  readonly fromComputer: boolean;
  /** A frame of a burst that is not its chosen photo. */
  readonly burstFrame: boolean;
  /** Added to a Shared Library by somebody else. */
  readonly ofOthers: boolean;
}

export interface World {
  readonly photos: readonly Photo[];
  readonly icloudOn: boolean;
  readonly full: boolean;
}

/** Whether the photo is anywhere, whole. */
export function exists(photo: Photo): boolean {
  const { phone, icloud, inStep, computer, disk, trash, oldBackup, otherCloud, drive } = photo;
  return phone === 'original' || icloud || inStep || computer || disk || trash || oldBackup || otherCloud || drive;
}

export function worldOf(photos: readonly Photo[], icloudOn: boolean, full: boolean): World {
  return { photos, icloudOn, full };
}

const SPECIALS = ['', 'trash', 'oldBackup', 'otherCloud', 'drive', 'fromComputer', 'burstFrame', 'ofOthers'] as const;

/** Every photo that there can be: all places by themselves and together, as far as they can be true at once. */
export function photosOf(icloudOn: boolean): Photo[] {
  const photos: Photo[] = [];
  const [yes, no] = [true, false];
  for (const phone of ['original', 'small', 'none'] as const)
    for (const icloud of [yes, no])
      for (const inStep of [yes, no])
        for (const computer of [yes, no])
          for (const disk of [yes, no])
            for (const special of SPECIALS) {
              const photo: Photo = {
                phone,
                icloud,
                inStep,
                computer,
                disk,
                written: disk,
                trash: special === 'trash',
                oldBackup: special === 'oldBackup',
                otherCloud: special === 'otherCloud',
                drive: special === 'drive',
                fromComputer: special === 'fromComputer',
                burstFrame: special === 'burstFrame',
                ofOthers: special === 'ofOthers',
              };
              if (isPossible(photo, icloudOn)) photos.push(photo);
            }
  return photos;
}

function isPossible(photo: Photo, icloudOn: boolean): boolean {
  // A smaller version, and a folder in sync, are of what iCloud has.
  if (!photo.icloud && (photo.phone === 'small' || photo.inStep)) return false;
  if (photo.trash && (photo.icloud || photo.phone !== 'none')) return false;
  // What a computer put on the phone does not upload; others' photos come through iCloud.
  if (photo.fromComputer && (photo.icloud || photo.phone !== 'original' || icloudOn)) return false;
  if (photo.ofOthers && !photo.icloud) return false;
  // With iCloud Photos on, what iCloud has shows on the phone.
  if (icloudOn && photo.icloud && photo.phone === 'none') return false;
  return exists(photo);
}

function each(world: World, change: (photo: Photo) => Photo): World {
  return { ...world, photos: world.photos.map(change) };
}

/** Deleting on the phone or in a folder in sync reaches iCloud and everything that it syncs. */
function deleted(photo: Photo, icloudOn: boolean): Photo {
  if (photo.phone === 'none' && !photo.icloud) return photo;
  return icloudOn ? { ...photo, phone: 'none', icloud: false, inStep: false } : { ...photo, phone: 'none' };
}

function upload(world: World): World {
  if (!world.icloudOn || world.full) return world;
  return each(world, (photo) =>
    photo.phone === 'original' && !photo.fromComputer ? { ...photo, icloud: true } : photo,
  );
}

function turnOn(world: World): World {
  // Photos that a computer put there can go from the phone.
  return upload({
    ...each(world, (photo) => (photo.fromComputer ? { ...photo, phone: 'none' } : photo)),
    icloudOn: true,
  });
}

/** What is on the phone is whole in a place that the phone and iCloud do not reach. */
function isSafe(photo: Photo): boolean {
  return (photo.phone === 'none' && !photo.icloud) || photo.computer || photo.disk || photo.otherCloud;
}

function erase(world: World): World {
  return each(world, (photo) => ({ ...photo, phone: 'none' }));
}

/** What the steps of the cards do. */
const STEPS = {
  look: (world: World): World => world,
  upload,
  'larger-plan': (world: World): World => upload({ ...world, full: false }),
  'copy-by-cable': (world: World): World =>
    each(world, (photo) => (photo.phone === 'original' ? { ...photo, computer: true } : photo)),
  'export-from-phone': (world: World): World =>
    each(world, (photo) => (photo.phone === 'original' ? { ...photo, written: true } : photo)),
  'keep-originals': (world: World): World =>
    each(world, (photo) => (world.icloudOn && photo.icloud ? { ...photo, phone: 'original' } : photo)),
  'download-in-step': (world: World): World =>
    each(world, (photo) => (photo.icloud ? { ...photo, inStep: true } : photo)),
  'download-outside': (world: World): World =>
    each(world, (photo) => (photo.icloud && !photo.burstFrame ? { ...photo, computer: true } : photo)),
  'copy-out-of-step': (world: World): World =>
    each(world, (photo) => (photo.inStep ? { ...photo, written: true } : photo)),
  'copy-to-disk': (world: World): World =>
    each(world, (photo) => (photo.computer || photo.inStep ? { ...photo, written: true } : photo)),
  eject: (world: World): World => each(world, (photo) => ({ ...photo, disk: photo.written })),
  recover: (world: World): World =>
    each(world, (photo) =>
      photo.trash ? { ...photo, trash: false, phone: 'original', icloud: world.icloudOn && !world.full } : photo,
    ),
  'keep-whole-burst': (world: World): World => each(world, (photo) => ({ ...photo, burstFrame: false })),
  'copy-shared': (world: World): World =>
    each(world, (photo) => (photo.ofOthers ? { ...photo, written: true } : photo)),
  'download-other-cloud': (world: World): World =>
    each(world, (photo) => (photo.otherCloud ? { ...photo, computer: true } : photo)),
  // Copied to a disk, which came back and was opened: only then deleted.
  'free-drive-after-copy': (world: World): World =>
    each(world, (photo) => (photo.drive ? { ...photo, written: true, disk: true, drive: false } : photo)),
  'turn-on-after-copy': (world: World): World =>
    world.photos.every((photo) => photo.phone !== 'original' || photo.computer) ? turnOn(world) : world,
  'erase-on-yes': (world: World): World => (world.photos.every(isSafe) ? erase(world) : world),
} as const;

/** What people are told elsewhere, and no card says. */
const DANGERS = {
  'choose-favourites-of-burst': (world: World): World =>
    each(world, (photo) => (photo.burstFrame ? deleted(photo, world.icloudOn) : photo)),
  'delete-on-phone': (world: World): World => each(world, (photo) => deleted(photo, world.icloudOn)),
  'empty-recently-deleted': (world: World): World => each(world, (photo) => ({ ...photo, trash: false })),
  'turn-on-at-once': turnOn,
  'sign-out': (world: World): World => each(world, (photo) => ({ ...photo, phone: 'none' })),
  'turn-off-icloud-photos': (world: World): World => ({
    // On the last device the library goes from iCloud after 30 days.
    ...each(world, (photo) => ({
      ...photo,
      icloud: false,
      inStep: false,
      phone: photo.phone === 'small' ? 'none' : photo.phone,
    })),
    icloudOn: false,
  }),
  'erase-at-once': erase,
  'delete-in-drive': (world: World): World => each(world, (photo) => ({ ...photo, drive: false })),
  'delete-old-backups': (world: World): World => each(world, (photo) => ({ ...photo, oldBackup: false })),
  'move-out-of-step-and-delete': (world: World): World =>
    each(world, (photo) => (photo.inStep ? deleted(photo, true) : photo)),
  'free-up-space': (world: World): World => each(world, (photo) => deleted(photo, world.icloudOn)),
  'leave-shared-library': (world: World): World =>
    each(world, (photo) => (photo.ofOthers ? { ...photo, icloud: false, phone: 'none', inStep: false } : photo)),
} as const;

export const ACTS = { ...STEPS, ...DANGERS } as const;

export type Act = keyof typeof ACTS;

/** Acts that a person does only when something is true; the step itself must say so. */
export const GUARDS: Readonly<Partial<Record<Act, { readonly en: RegExp; readonly de: RegExp }>>> = {
  'turn-on-after-copy': { en: /^After that copy: /, de: /^Nach dieser Kopie: / },
  'free-drive-after-copy': {
    en: /to a disk\. Eject it, plug it in, open them there\. Only then delete/,
    de: /auf eine Festplatte kopieren, auswerfen, anschließen, dort öffnen\. Erst dann/,
  },
  'erase-on-yes': { en: /^Only on a yes: /, de: /^Nur bei einem Ja: / },
};
