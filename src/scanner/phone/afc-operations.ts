/**
 * The only operations of Apple's file service that this client knows: each of them reads. Those that change a phone have no
 * number here, and a test holds this file to these numbers (libimobiledevice `afc.h`).
 */
export const LIST_FOLDER = 0x03;
export const FILE_INFO = 0x0a;
export const OPEN_FILE = 0x0d;
export const READ_FILE = 0x0f;
export const CLOSE_FILE = 0x14;
export const DISK_INFO = 0x0b;

export type ReadingOperation =
  | typeof LIST_FOLDER
  | typeof FILE_INFO
  | typeof DISK_INFO
  | typeof OPEN_FILE
  | typeof READ_FILE
  | typeof CLOSE_FILE;

/** The only way in which a file is opened. 2 to 6 would write. */
export const FOR_READING = 1n;

/** Kinds of answers. */
export const STATUS_ANSWER = 0x01;
export const DATA_ANSWER = 0x02;
export const HANDLE_ANSWER = 0x0e;
