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
  | 'folder-vanished'
  | 'folder-empty'
  | 'no-access-macos'
  | 'file-unreadable'
  | 'file-vanished'
  | 'file-changed'
  | 'file-empty'
  | 'file-cut-short'
  | 'file-not-recognised'
  | 'file-took-too-long'
  | 'list-missing'
  | 'list-empty'
  | 'list-binary'
  | 'list-not-recognised'
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
  | 'index-damaged'
  | 'index-locked'
  | 'index-unwritable'
  | 'disk-full'
  | 'save-failed'
  | 'save-inside-photos'
  | 'kept-unreadable'
  | 'kept-damaged'
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
