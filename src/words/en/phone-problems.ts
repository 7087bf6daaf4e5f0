import type { PhoneProblemCode } from '../../model/phone-problem.ts';
import type { Catalogue } from '../catalogue.ts';

type Words = Pick<
  Catalogue['problems'],
  PhoneProblemCode | 'backup-encrypted' | 'backup-unfinished' | 'backup-without-photos'
>;

/** What can stand between this computer and an iPhone. `{{name}}` is the phone, the backup or the folder. */
export const phoneProblems: Words = {
  'phone-no-helper-mac': {
    what: 'The part of macOS that speaks with iPhones does not answer.',
    meaning: 'Without it nothing on a cable can be seen. Your iPhone and its photos were not touched.',
    nextStep: 'Restart the Mac, plug the iPhone in again, and repeat.',
  },
  'phone-no-helper-windows': {
    what: 'This computer has no helper for iPhones, or it is not running.',
    meaning: 'Windows needs a program of Apple to speak with an iPhone. Nothing was read.',
    nextStep:
      'Install “Apple Devices” from the Microsoft Store, open it once while the iPhone is plugged in, and repeat.',
  },
  'phone-no-helper-linux': {
    what: 'This computer has no helper for iPhones, or it is not running.',
    meaning: 'Linux needs the package “usbmuxd” to speak with an iPhone. Nothing was read.',
    nextStep: 'Install “usbmuxd”, plug the iPhone in again, and repeat.',
  },
  'phone-none': {
    what: 'No iPhone answers on a cable.',
    meaning:
      'It is not plugged in, the cable only charges, it has been locked for an hour, or it asks something on its screen.',
    nextStep: 'Plug it in, unlock it, and tap “Allow” or “Trust” if it asks.',
  },
  'phone-several': {
    what: 'More than one iPhone is on a cable.',
    meaning: 'Only one is read at a time, so that their photos are not mixed up.',
    nextStep: 'Say which one, or unplug the others.',
  },
  'phone-only-wifi': {
    what: 'The iPhone is reached over Wi-Fi only.',
    meaning: 'This app uses no network, so it reads an iPhone by cable only.',
    nextStep: 'Plug the iPhone in with a cable.',
  },
  'phone-never-trusted': {
    what: 'The iPhone does not trust this computer yet.',
    meaning: 'Only you can allow it, on the iPhone. Nothing was read.',
    nextStep:
      'Unlock the iPhone, tap “Trust” and enter its passcode. If it does not ask, open Finder (Mac) or Apple Devices (Windows) once.',
  },
  'phone-trust-waiting': {
    what: 'The iPhone is asking whether to trust this computer.',
    meaning: 'It waits for your answer. Nothing was read.',
    nextStep: 'Unlock the iPhone, tap “Trust”, enter its passcode, and repeat.',
  },
  'phone-trust-denied': {
    what: '“Don’t Trust” was tapped on the iPhone.',
    meaning: 'So this computer may not read it. Nothing was read.',
    nextStep: 'Unplug the iPhone, plug it in again, and tap “Trust”.',
  },
  'phone-trust-lost': {
    what: 'The iPhone no longer trusts this computer.',
    meaning: 'This happens after a reset, a new iOS, or a long time. Nothing was read.',
    nextStep: 'Unplug the iPhone, plug it in again, unlock it, and tap “Trust”.',
  },
  'phone-locked': {
    what: 'The iPhone is locked.',
    meaning: 'A locked iPhone shows nothing to a computer. Nothing was read.',
    nextStep: 'Unlock it with its passcode, leave it unlocked until this is done, and repeat.',
  },
  'phone-managed': {
    what: 'The iPhone is managed and does not let computers read it.',
    meaning: 'A company, a school or a parent has set this. Nothing can be said about its photos by cable.',
    nextStep: 'Ask whoever manages it, or use a list of iCloud instead.',
  },
  'phone-unplugged': {
    what: 'The connection to the iPhone broke off.',
    meaning: 'Nothing was read to the end, so nothing is concluded.',
    nextStep: 'Plug it in again, if need be with another cable, and repeat.',
  },
  'phone-silent': {
    what: 'The iPhone does not answer.',
    meaning: 'It was asked, and said nothing for a quarter of a minute. Nothing is concluded.',
    nextStep: 'Unlock the iPhone, unplug the cable, plug it in again, and repeat.',
  },
  'phone-no-photos': {
    what: 'The iPhone answers, but its list of photos could not be read.',
    meaning: 'Without this list nothing can be said about what is on the iPhone.',
    nextStep: 'Open Photos on the iPhone once, then repeat. If it stays so, use a list of iCloud instead.',
  },
  'phone-photos-busy': {
    what: 'The iPhone keeps changing its list of photos.',
    meaning: 'A copy that changes while it is made can be wrong, so none was used.',
    nextStep: 'Close Photos and Camera on the iPhone, wait a few minutes, and repeat.',
  },
  'phone-photos-damaged': {
    what: 'The list of photos arrived damaged.',
    meaning: 'It is not used, and nothing is concluded from it.',
    nextStep: 'Try another cable or another socket of this computer, and repeat.',
  },
  'phone-no-room': {
    what: 'There is too little room on this computer for a copy of the list of photos.',
    meaning: 'The list is copied into a temporary folder and deleted afterwards. Nothing was copied.',
    nextStep: 'Free some space on this computer, and repeat.',
  },
  'phone-strange': {
    what: 'The iPhone answered something that this app does not know.',
    meaning: 'Nothing is concluded from it. Your iPhone was not changed.',
    nextStep: 'Restart the iPhone and repeat. If it stays so, report it and add the log file.',
  },
  'backup-encrypted': {
    what: '{{name}} is an encrypted backup of an iPhone.',
    meaning: 'What is in it cannot be read without its password, and this app does not ask for it.',
    nextStep: 'Plug the iPhone in with a cable instead.',
  },
  'backup-unfinished': {
    what: '{{name}} is a backup of an iPhone that did not finish.',
    meaning: 'Nobody knows what is missing from it, so it is not used.',
    nextStep: 'Make the backup again, or plug the iPhone in with a cable.',
  },
  'backup-without-photos': {
    what: '{{name}} is a backup of an iPhone without its list of photos.',
    meaning: 'A phone that uses iCloud Photos often leaves its photos out of backups.',
    nextStep: 'Plug the iPhone in with a cable instead.',
  },
};
