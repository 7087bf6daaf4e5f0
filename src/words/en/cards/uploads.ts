import type { CardWords } from '../../card-words.ts';

export const uploads = {
  'two-systems': {
    title: '“Backup complete” says nothing about your photos',
    meaning:
      'iCloud Photos syncs one library on all your devices. iCloud Backup keeps other data of one phone. With iCloud Photos on, photos are not in that backup, usually not even those that still wait.',
    steps: {
      switch: {
        do: 'See whether iCloud Photos is on.',
        see: 'The switch is green, or it is not.',
        not: 'Do not turn it off to get photos back from a backup.',
      },
      tell: { do: 'Tell this app what you saw.', see: 'The point is ticked on the Erase page.' },
    },
    worked: 'You know which system holds your photos.',
  },
  'icloud-photos-off': {
    title: 'iCloud Photos is off',
    meaning: 'New photos are on this phone only. Perhaps a backup has them too.',
    steps: {
      copy: {
        do: 'First copy the photos from the phone by cable.',
        see: 'This app finds them in the new folder.',
        not: 'Photos that a computer put on the phone may go when you turn it on.',
      },
      plan: { do: 'See that your plan is larger than your photos.', see: 'Settings shows enough free storage.' },
      on: {
        do: 'After that copy: turn on iCloud Photos.',
        see: 'Photos shows that it is syncing.',
        not: 'Do not sign out of iCloud.',
      },
    },
    worked: 'Check again with a new list.',
    unknown: 'We do not know which photos from a computer stay on the phone.',
  },
  'uploads-unfinished': {
    title: 'Photos still wait to be uploaded',
    meaning: 'Photos that wait are on the phone only. An iCloud Backup usually leaves them out.',
    steps: {
      status: {
        do: 'Read the status in Photos.',
        see: 'A line says what it waits for.',
        not: 'Do not erase the phone, sign out, or turn iCloud Photos off.',
      },
      now: { do: 'If it offers “Sync Now”, tap that.', see: 'The number of waiting items falls.' },
      power: {
        do: 'Put the phone on its charger and on Wi-Fi. Turn Low Power Mode off.',
        see: 'The line about battery or data is gone.',
      },
      wait: { do: 'Leave it overnight. Large libraries take days.', see: 'The number is lower each day.' },
    },
    worked: 'The totals of the phone and of iCloud.com agree.',
  },
  'uploads-hang': {
    title: 'Uploads have stood still for days',
    meaning: 'Something on the phone or at Apple holds them back.',
    steps: {
      copy: { do: 'Copy the waiting photos by cable.', see: 'This app finds them here.' },
      restart: { do: 'Restart the phone, then look for an update.', see: 'The status shows another number.' },
      room: { do: 'See that the phone has room left.', see: 'The bar shows free space.' },
      fault: { do: 'See whether Apple reports a fault.', see: 'The mark beside Photos is green.' },
      album: {
        do: 'Is there an album “Unable to Upload”? Export what is in it.',
        see: 'The files open on the computer.',
        not: 'Delete nothing there before that.',
      },
    },
    worked: 'The totals of the phone and of iCloud.com agree.',
    unknown: 'We do not know why uploads hang; often no message says it.',
  },
  'storage-full': {
    title: 'iCloud storage is full',
    meaning: 'Nothing new uploads: new photos are on the phone only.',
    steps: {
      plan: {
        do: 'Choose a plan larger than all you keep in iCloud.',
        see: 'Settings shows free storage.',
        not: 'Never go back to a smaller plan: then everything stops.',
      },
      copy: { do: 'Meanwhile, copy the new photos by cable.', see: 'This app finds them here.' },
      files: {
        do: 'Or copy large files to a disk. Eject it, plug it in, open them there. Only then delete them in iCloud Drive.',
        see: 'Settings shows free storage.',
        not: 'Delete no photos and no old backups: they can be the only copy.',
      },
    },
    worked: 'The status in Photos moves on.',
    unknown: 'We do not know how long Apple keeps photos above a limit.',
  },
  optimize: {
    title: 'Optimize Storage is on',
    meaning:
      'The phone may hold smaller versions, and the originals are in iCloud only. That does not show that everything has uploaded.',
    steps: {
      room: { do: 'See how much room the phone has left.', see: 'It is more than your library in iCloud takes.' },
      keep: {
        do: 'Choose Download and Keep Originals, on Wi-Fi and power.',
        see: 'The status in Photos says that nothing is left.',
        not: 'Do not copy by cable before that.',
      },
      instead: {
        do: 'Is the phone too small? Get the originals on a computer.',
        see: 'They show here as exact copies.',
      },
    },
    doNot: {
      one: 'A photo that turns sharp on Wi-Fi says nothing about the others.',
    },
    worked: 'Copy from the phone again and check here.',
  },
} as const satisfies Readonly<Record<string, CardWords>>;
