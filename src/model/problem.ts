import type { PhoneProblemCode } from './phone-problem.ts';

/**
 * Something that went wrong, as data. Words for a person (what happened, what it means, one next step) are made from
 * the code in `words/`; `technical` goes to the log only.
 */
export interface Problem {
  readonly code: ProblemCode;
  /** The file or folder, as the person would name it. */
  readonly path?: string;
  /** 1-based line of a list. */
  readonly line?: number;
  /** Part of the input, cut to at most 200 characters; shown escaped. */
  readonly detail?: string;
  readonly technical?: string;
}

export type ProblemCode =
  | 'folder-missing'
  | 'folder-not-a-folder'
  | 'folder-overlaps'
  | 'folder-unreadable'
  | 'folder-silent'
  | 'folder-vanished'
  | 'folder-empty'
  | 'no-access-macos'
  | 'file-unreadable'
  | 'read-failed'
  | 'file-vanished'
  | 'file-changed'
  | 'file-bytes-changed'
  | 'file-empty'
  | 'file-cut-short'
  | 'file-zeros-inside'
  | 'file-no-media-data'
  | 'file-not-recognised'
  | 'file-took-too-long'
  | 'placeholders-not-asked'
  | 'checksums-empty'
  | 'checksums-not-recognised'
  | 'list-missing'
  | 'list-not-in-folder'
  | 'list-old-library'
  | 'list-empty'
  | 'list-binary'
  | 'list-document'
  | 'list-photos-database'
  | 'list-not-recognised'
  | 'list-other-form'
  | 'list-row-unreadable'
  | 'list-line-too-long'
  | 'list-too-long'
  | 'list-date-unreadable'
  | 'zip-damaged'
  | 'zip-encrypted'
  | 'zip-too-large'
  | 'zip-part-missing'
  | 'zip-in-cloud'
  | 'zip-not-in-place'
  | 'lists-disagree'
  | 'library-damaged'
  | 'library-unknown'
  | 'library-in-use'
  | 'backup-encrypted'
  | 'backup-unfinished'
  | 'backup-without-photos'
  | PhoneProblemCode
  | 'index-damaged'
  | 'index-locked'
  | 'index-unwritable'
  | 'index-full'
  | 'disk-full'
  | 'save-failed'
  | 'print-failed'
  | 'certificate-missing'
  | 'certificate-none'
  | 'drop-refused'
  | 'save-inside-photos'
  | 'save-over-photo'
  | 'save-twice'
  | 'save-folder-missing'
  | 'save-inside-lists'
  | 'save-over-input'
  | 'save-over-folder'
  | 'save-not-a-folder'
  | 'save-over-other'
  | 'save-over-other-kind'
  | 'home-missing'
  | 'started-nowhere'
  | 'temporary-unwritable'
  | 'kept-unreadable'
  | 'kept-damaged'
  | 'sample-open'
  | 'kept-unwritten'
  | 'kept-list-unreadable'
  | 'kept-list-damaged'
  | 'report-gone'
  | 'report-unreadable'
  | 'report-too-large'
  | 'report-not-ours'
  | 'clock-behind'
  | 'option-invalid'
  | 'cancelled'
  | 'internal';
