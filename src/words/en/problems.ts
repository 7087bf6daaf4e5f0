import type { Catalogue } from '../catalogue.ts';
import type { phoneProblems } from './phone-problems.ts';

/** `{{name}}` is the file or folder, already in quotation marks; where nobody knows it, "this folder" and so on. */
export const problems: Omit<Catalogue['problems'], keyof typeof phoneProblems> = {
  'folder-missing': {
    what: '{{name}} is not there.',
    meaning:
      'It was moved, renamed, or its disk is not connected. Nothing was checked, and nothing is reported as gone.',
    nextStep: 'Connect the disk, or choose the folder again where it is now.',
  },
  'folder-not-a-folder': {
    what: '{{name}} is a file, not a folder.',
    meaning: 'A check looks at everything inside one folder.',
    nextStep: 'Choose the folder that holds your photos.',
  },
  'folder-overlaps': {
    what: '{{name}} and a folder that is here already are the same, or one lies inside the other.',
    meaning: 'A photo in both would look like its own second copy, so only one of them can be checked at a time.',
    nextStep: 'Choose another folder, or remove the one that is here first.',
  },
  'folder-unreadable': {
    what: '{{name}} could not be opened.',
    meaning: 'This computer does not allow it to be read, so nobody can say which photos are inside.',
    nextStep: 'Give yourself permission to read this folder, then check again.',
  },
  'folder-silent': {
    what: '{{name}} does not answer.',
    meaning:
      'Another computer, a phone or a program stands behind it and gave nothing in time, so nobody knows what is in it.',
    nextStep: 'See that it is switched on and connected, then check again.',
  },
  'folder-vanished': {
    what: '{{name}} disappeared during the check.',
    meaning: 'Usually a disk was unplugged. What was already seen is kept; nothing is reported as deleted.',
    nextStep: 'Connect the disk again and start the check again. It goes on where it stopped.',
  },
  'folder-empty': {
    what: 'There are no photos or videos in {{name}}.',
    meaning: 'Either it is the wrong folder, or the photos were never copied here.',
    nextStep: 'Choose the folder that holds your photos.',
  },
  'no-access-macos': {
    what: 'macOS does not let Two Places look into {{name}}.',
    meaning: 'This is a privacy setting of the Mac. It does not mean that your photos are gone.',
    nextStep:
      'Open System Settings › Privacy & Security › Full Disk Access, switch on Two Places (or Terminal, if you use the command), and check again.',
  },
  'file-unreadable': {
    what: '{{name}} could not be read.',
    meaning: 'The file is there, but its bytes are not: it does not count as a copy.',
    nextStep: 'Try to open it yourself. If it does not open, copy it again from iCloud.',
  },
  'read-failed': {
    what: '{{name}} could not be read.',
    meaning: 'It is there, but this computer or its disk does not give what is in it. Nothing is reported as gone.',
    nextStep: 'See that you may read it, and that its disk and cable are in order. Then try again.',
  },
  'file-vanished': {
    what: '{{name}} was there a moment ago and is not any more.',
    meaning: 'Something moved or removed it during the check. It does not count as a copy.',
    nextStep: 'Let other programs finish, then check again.',
  },
  'file-changed': {
    what: '{{name}} changed while it was being read.',
    meaning: 'Something is still writing to it, so its bytes could not be proven.',
    nextStep: 'Wait until copying has finished, then check again.',
  },
  'file-bytes-changed': {
    what: '{{name}} has other bytes than at the last check, although its date is the same.',
    meaning: 'The disk may be failing, or a program has changed the file and put its old date back.',
    nextStep: 'Open the file and look. Copy what you need from this disk to another one soon.',
  },
  'file-empty': {
    what: '{{name}} is empty.',
    meaning: 'It has a name but no picture inside (0 bytes), so it is no whole photo.',
    nextStep: 'Copy this photo again from iCloud.',
  },
  'file-cut-short': {
    what: '{{name}} is cut short.',
    meaning:
      'Its beginning is here, its end is not. It may play or show in part. It is not a whole photo, even if iCloud has the same.',
    nextStep: 'Copy this photo or video again from iCloud.',
  },
  'file-zeros-inside': {
    what: 'Part of {{name}} is missing.',
    meaning:
      'It has its full size, but a long stretch of it is empty, as when a copy broke off. It may open in part. It is not a whole photo, even if iCloud has the same.',
    nextStep: 'Copy this photo or video again from iCloud.',
  },
  'file-no-media-data': {
    what: '{{name}} has no picture in it.',
    meaning:
      'Its frame is here (its date, its length, its size), what it should show is not. It is not a whole photo, even if iCloud has the same.',
    nextStep: 'Copy this photo or video again from iCloud.',
  },
  'file-not-recognised': {
    what: 'No photo or video could be recognised in {{name}}.',
    meaning:
      'The name looks like a photo, the content does not. It counts as a copy only of a file that is exactly the same.',
    nextStep: 'Try to open it yourself. If it does not open, copy it again from iCloud.',
  },
  'file-took-too-long': {
    what: '{{name}} took too long to read.',
    meaning: 'The file or its disk may be damaged. It does not count as a copy; the check went on without it.',
    nextStep: 'Try to open it yourself. If it does not open, copy it again from iCloud.',
  },
  'placeholders-not-asked': {
    what: 'The system did not say which files in {{name}} are only in a cloud.',
    meaning:
      'Some of them may be here by name only. Files that occupy no space were not opened, and no “yes” is given for this place.',
    nextStep: 'Check again. If it stays so, restart the computer, or look at the folder on another one.',
  },
  'checksums-empty': {
    what: 'The checksum list {{name}} has no file in it.',
    meaning: 'When it was saved, no file of the folder had been read in full, so there is nothing to compare.',
    nextStep: 'Choose another checksum list, or save a new one: two-places check FOLDER --checksums LIST.',
  },
  'checksums-not-recognised': {
    what: '{{name}} is not a checksum list of Two Places.',
    meaning:
      'No line of it has a fingerprint, a size and a path. Lists of other tools hold checksums of another kind, which only those tools can check.',
    nextStep: 'Choose the list that “two-places check FOLDER --checksums LIST” saved.',
  },
  'list-missing': {
    what: 'The list {{name}} is not there.',
    meaning: 'It was moved or renamed, or its name has a typing mistake. Nothing was compared.',
    nextStep: 'Choose the list again where it is now.',
  },
  'list-not-in-folder': {
    what: 'There is no list in the folder {{name}}.',
    meaning: 'It holds no file that can be a list (CSV, JSON, TXT, .xlsx, .ods or a zip). Nothing was compared.',
    nextStep:
      'Choose the list itself, or the folder that it lies in. To compare two folders: two-places check FIRST --with SECOND.',
  },
  'list-old-library': {
    what: '{{name}} is a library of iPhoto, Aperture or Photo Booth.',
    meaning: 'iCloud Photos does not sync it, so it is no list of what iCloud holds. Nothing was compared.',
    nextStep:
      'Check it as a folder with photos, and give a list of iCloud: by cable from the iPhone, a Photos library, or Apple’s copy of your data.',
  },
  'list-empty': {
    what: 'The list {{name}} has no photos in it.',
    meaning: 'An empty list proves nothing: it does not mean that iCloud is empty.',
    nextStep: 'Choose the other files of the same export too, or ask for Apple’s copy of your data again.',
  },
  'list-binary': {
    what: '{{name}} is not a list.',
    meaning: 'It holds something other than text, so there are no names or dates to compare.',
    nextStep: 'Choose a list: for example the file “Photo Details.csv” from Apple’s copy of your data.',
  },
  'list-document': {
    what: '{{name}} is a document of another program, not a text list.',
    meaning:
      'Two Places reads lists as text (CSV, JSON, TXT) and as .xlsx or .ods tables. Nothing of this file was counted.',
    nextStep:
      'Open it in the program that made it and save it as CSV: in Numbers “File > Export To > CSV”, in Excel and LibreOffice “Save As > CSV”. Text of a web page or a letter can be copied into a new table. Then choose the saved file.',
  },
  'list-photos-database': {
    what: '{{name}} is the database of a Photos library.',
    meaning: 'By itself it is not read as a list, because the files beside it belong to it. Nothing of it was counted.',
    nextStep: 'Choose the whole Photos library, or the folder that this file lies in.',
  },
  'list-comparison': {
    what: '{{name}} says what differs between two lists, and is no list itself.',
    meaning:
      'It comes from a comparison (diff, git or the like): photos that are in both lists may not be on it, and others on it may be gone. Nothing of it was counted.',
    nextStep: 'Choose the newer one of the two lists that were compared.',
  },
  'list-not-recognised': {
    what: '{{name}} is not a list that Two Places knows.',
    meaning: 'No column of it could be understood as the name or the date of a photo.',
    nextStep:
      'Choose “Photo Details.csv” from Apple’s copy of your data, or a table with a heading for each column, such as name and date.',
  },
  'list-other-form': {
    what: '{{name}} is written in a form that Two Places does not read.',
    meaning: 'Nothing of this file was counted. That says nothing about the photos that it speaks of.',
    nextStep:
      'Have the program that made it write CSV or JSON instead, or put the names and dates into a table with a heading for each column.',
  },
  'list-row-unreadable': {
    what: 'One row of {{name}} could not be read.',
    meaning: 'This row is left out; all the others are used. One photo may be missing from the comparison.',
    nextStep: 'Open the list, look at this row, and compare that photo yourself.',
  },
  'list-line-too-long': {
    what: 'One line of {{name}} is too long to be a photo.',
    meaning: 'This line is left out; all the others are used. The file may be damaged.',
    nextStep: 'Get the list again from where it came.',
  },
  'list-too-long': {
    what: 'The list {{name}} is too long to be read in full.',
    meaning: 'What was not read of it was not compared, so nobody can say that everything on it is here.',
    nextStep: 'Split the list, or get one in several files, and choose all of them.',
  },
  'list-too-many-rows': {
    what: 'The list {{name}} has more than 5,000,000 rows, and Two Places reads no more than that.',
    meaning: 'Nothing of this list was used, so nobody can say that everything on it is here.',
    nextStep:
      'Split the list into files of fewer than 5,000,000 rows, each with the first line of the list, and choose all of them.',
  },
  'list-date-unreadable': {
    what: 'One date in {{name}} could not be understood.',
    meaning: 'The photo is compared without its date, so it can only be proven by its bytes.',
    nextStep: 'Nothing to do, unless this photo shows up among the gaps.',
  },
  'zip-damaged': {
    what: '{{name}} is damaged or was not downloaded completely.',
    meaning: 'What could be read of it is used, but what could not is missing, and does not count as a copy.',
    nextStep: 'Download this file again.',
  },
  'zip-encrypted': {
    what: '{{name}} is locked with a password.',
    meaning: 'What is inside cannot be read and does not count. Apple’s own files have no password.',
    nextStep: 'Unpack it yourself with its password, then choose the unpacked folder.',
  },
  'zip-too-large': {
    what: 'Something inside {{name}} is far larger than it should be.',
    meaning: 'It was not unpacked, to keep this computer safe.',
    nextStep: 'Unpack it yourself if you trust it, then choose the unpacked folder.',
  },
  'zip-in-cloud': {
    what: 'The bytes of {{name}} are still in a cloud.',
    meaning: 'It was not opened, because that would start a download. Photos in it do not count as copies.',
    nextStep: 'Download this file to this computer, then check again.',
  },
  'zip-not-in-place': {
    what: '{{name}} is packed in a way that cannot be read in place.',
    meaning: 'It was not looked into. Photos in it do not count as copies.',
    nextStep: 'Unpack it yourself, then check the unpacked folder.',
  },
  'zip-part-missing': {
    what: 'A part of the export is missing.',
    meaning: 'Photos that are listed only in that part cannot be compared, so nobody can say that everything is here.',
    nextStep: 'Download the missing part and choose all parts together.',
  },
  'lists-disagree': {
    what: 'Two lists say different things.',
    meaning: 'They are probably from different days. Every photo on either of them is expected.',
    nextStep: 'Use the newest list alone, or get a new one.',
  },
  'library-damaged': {
    what: 'The Photos library {{name}} could not be read.',
    meaning: 'Its database is damaged or incomplete. Your photos inside may still be fine.',
    nextStep: 'Open it once in Photos on a Mac, close Photos, then check again.',
  },
  'library-unknown': {
    what: 'The Photos library {{name}} is of a kind that this version does not know.',
    meaning: 'It is probably from a newer macOS. Nothing in it was used, and nothing in it is damaged.',
    nextStep: 'Look for a newer version of Two Places. Until then use Apple’s copy of your data as the list.',
  },
  'library-in-use': {
    what: 'The Photos library {{name}} is open in Photos.',
    meaning: 'Its newest changes may not be written yet, so this check may be a little behind.',
    nextStep: 'Close Photos, wait a minute, then check again.',
  },
  'index-damaged': {
    what: 'The notes of earlier checks were damaged.',
    meaning: 'They were put aside and are made anew. Your photos were not touched; this check only takes longer.',
    nextStep: 'Nothing to do.',
  },
  'index-locked': {
    what: 'Another check is running.',
    meaning: 'Two checks cannot keep notes at the same time.',
    nextStep: 'Wait until the other check has finished, or stop it, then start again.',
  },
  'index-unwritable': {
    what: 'What was read could not be remembered.',
    meaning: 'The folder for notes of earlier checks cannot be written to. This check is complete without them.',
    nextStep: 'Nothing to do now. The next check will read everything again.',
  },
  'index-full': {
    what: 'There is no room left to remember what was read.',
    meaning:
      'What was read before is still remembered. This check goes on and is complete; your photos were not touched.',
    nextStep:
      'Free some space on the disk with your user folder. The next check then reads only what was not remembered.',
  },
  'disk-full': {
    what: 'There is no room left to save {{name}}.',
    meaning: 'Nothing was saved there, not even a part. Your photos were not touched.',
    nextStep: 'Free some space, or save to another disk.',
  },
  'save-failed': {
    what: '{{name}} could not be saved.',
    meaning: 'Nothing was saved there, not even a part. Your photos were not touched.',
    nextStep: 'Save it to a place where you may write, such as your Documents folder.',
  },
  'print-failed': {
    what: 'The report was not printed.',
    meaning: 'The system could not print the page. Nothing was changed.',
    nextStep: 'See that a printer is there, or save it as PDF and print that.',
  },
  'certificate-missing': {
    what: '{{name}} is not there.',
    meaning: 'It was moved or renamed, or its name has a typing mistake. Nothing was read.',
    nextStep: 'Give the name that the certificate has now, with its folder.',
  },
  'certificate-none': {
    what: '{{name}} is no certificate of Two Places.',
    meaning: 'The file holds nothing that can be read back: it is another PDF, or another program saved it again.',
    nextStep: 'Take the file as Two Places saved it.',
  },
  'drop-refused': {
    what: 'What was dropped is not on a disk of this computer.',
    meaning:
      'It was not looked at. A drop may bring files and folders of this computer, and no address of another one.',
    nextStep: 'Connect the other computer as a drive first, then choose the folder with the button.',
  },
  'save-inside-photos': {
    what: '{{name}} would be inside a folder that is checked, or in a Photos library.',
    meaning: 'Two Places never writes into a folder with photos, so nothing was saved.',
    nextStep: 'Choose a place outside of it, such as your Documents folder.',
  },
  'save-over-photo': {
    what: '{{name}} would take the place of a photo or video.',
    meaning: 'Two Places never writes over a photo, so nothing was saved.',
    nextStep: 'Save under another name, or in another folder.',
  },
  'save-twice': {
    what: 'Two things would be saved as {{name}}.',
    meaning: 'The second would replace the first, so nothing was read and nothing was saved.',
    nextStep: 'Give each its own name.',
  },
  'save-folder-missing': {
    what: 'The folder for {{name}} is not there.',
    meaning: 'Nothing was read and nothing was saved.',
    nextStep: 'Make the folder first, or save to one that is there.',
  },
  'save-inside-lists': {
    what: '{{name}} would be inside a folder of lists that is read.',
    meaning: 'The next check would take it for a list, so nothing was saved.',
    nextStep: 'Choose a place outside of it, such as your Documents folder.',
  },
  'save-over-input': {
    what: '{{name}} is one of the lists that are read.',
    meaning: 'Saving there would destroy it, so nothing was saved.',
    nextStep: 'Save under another name.',
  },
  'save-over-folder': {
    what: '{{name}} is a folder.',
    meaning: 'A file cannot take its place, so nothing was saved.',
    nextStep: 'Give the name of a file, inside this folder or elsewhere.',
  },
  'save-not-a-folder': {
    what: '{{name}} is a file, or lies in one.',
    meaning: 'A folder is needed there, so nothing was read and nothing was saved.',
    nextStep: 'Give the name of a folder, or one that can be made.',
  },
  'save-over-other': {
    what: 'There is a file {{name}} already, and Two Places did not save it.',
    meaning: 'It was left as it is, and nothing was saved.',
    nextStep: 'Save under another name. To replace it all the same, add --force.',
  },
  'save-over-other-kind': {
    what: '{{name}} is a file of another kind.',
    meaning: 'It was left as it is, and nothing was saved.',
    nextStep: 'Save under another name, with an ending that fits.',
  },
  'home-missing': {
    what: 'It is not known where your home folder is (HOME is not set).',
    meaning: 'Two Places keeps its notes there, and does not guess another place. Nothing was checked.',
    nextStep: 'Set HOME, or say with --index where the notes may be kept.',
  },
  'started-nowhere': {
    what: 'The folder in which this command was started is gone.',
    meaning: 'Nothing was checked.',
    nextStep: 'Go to a folder that is there, and start it again.',
  },
  'temporary-unwritable': {
    what: '{{name}}, the folder for temporary files, cannot be written to.',
    meaning: 'A database is only read from a copy there, so it was not read. Nothing is wrong with it.',
    nextStep: 'Make it writable, or let TMPDIR name another folder.',
  },
  'kept-unreadable': {
    what: '{{name}}, where Two Places keeps what it must know at its next start, could not be read.',
    meaning:
      'Settings, answers, chosen folders or earlier checks look as on the first day. That file is left alone and may be whole; what you change now counts until you close the app.',
    nextStep: 'Close the app, see that you may read its folder and that the disk is in order, and start it again.',
  },
  'kept-damaged': {
    what: '{{name}}, where Two Places keeps what it must know at its next start, was damaged.',
    meaning: 'It was put aside, not deleted, and starts anew. Your photos were not touched.',
    nextStep: 'Look at your settings and folders, and set again what is missing.',
  },
  'sample-open': {
    what: 'These are sample photos.',
    meaning: 'Your own places and lists are kept apart from them.',
    nextStep: 'Leave the sample first, then add what is yours.',
  },
  'kept-unwritten': {
    what: 'What you changed could not be kept for the next start.',
    meaning: 'It counts until you close the app. Your photos were not touched.',
    nextStep: 'Free some space on this computer, or give yourself permission to write to the folder of the app.',
  },
  'kept-list-unreadable': {
    what: 'A list that you gave earlier could not be read.',
    meaning: 'It is left alone and may be whole, but this check is made without it.',
    nextStep: 'Start the app again. If it is still missing then, add the list again.',
  },
  'kept-list-damaged': {
    what: 'A list that you gave earlier was damaged.',
    meaning: 'It was put aside, and this check is made without it. Your photos were not touched.',
    nextStep: 'Add the list again.',
  },
  'report-gone': {
    what: '{{name}} is not there any more.',
    meaning: 'The report was moved or renamed, or its disk is not connected. Nothing else is different.',
    nextStep: 'Open the report again where it is now.',
  },
  'report-unreadable': {
    what: '{{name}} could not be opened.',
    meaning: 'This computer does not let the app read the report. Your photos were not touched.',
    nextStep: 'Copy the report to your Documents folder and open it there.',
  },
  'report-too-large': {
    what: '{{name}} is far larger than a report can be.',
    meaning: 'It was not read, to keep this computer safe.',
    nextStep: 'Open a report that Two Places saved.',
  },
  'report-not-ours': {
    what: '{{name}} is not a report of Two Places.',
    meaning: 'It has the name of one, but something else is inside, or only a part of it.',
    nextStep: 'Open a report that was saved as “Two Places report” or as “Data”.',
  },
  'clock-behind': {
    what: 'The clock of this computer may be wrong.',
    meaning: 'Some photos or lists seem to come from the future, so the age of this check cannot be trusted.',
    nextStep: 'Set the date and time of this computer, then check again.',
  },
  'option-invalid': {
    what: 'The command was not understood.',
    meaning: 'Nothing was checked.',
    nextStep: 'See `two-places --help` for what it can do.',
  },
  cancelled: {
    what: 'The check was stopped.',
    meaning: 'What was already seen is kept; nothing else was changed.',
    nextStep: 'Start it again when you like. It goes on where it stopped.',
  },
  internal: {
    what: 'Something went wrong inside Two Places.',
    meaning: 'This is our mistake, not yours. Your photos were only read, never changed.',
    nextStep: 'Try again. If it happens again, report it and add the log file.',
  },
};
