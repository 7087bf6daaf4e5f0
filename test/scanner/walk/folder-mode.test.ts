import { describe, expect, it } from 'vitest';
import { childMode, rootMode } from '../../../src/scanner/walk/folder-mode.ts';

describe('what a folder counts as', () => {
  it('takes originals of a Photos library only', () => {
    expect(rootMode('/home/a/Photos Library.photoslibrary')).toBe('library');
    expect(rootMode('/home/a/Photos Library.photoslibrary/originals/0')).toBe('photos');
    expect(rootMode('/home/a/Old.photoslibrary/Masters/2016')).toBe('photos');
    expect(rootMode('/home/a/X.photoslibrary/resources/derivatives/masters')).toBe('derivatives');
    expect(rootMode('/home/a/X.photoslibrary/resources/renders')).toBe('derivatives');
    for (const name of ['database', 'private', 'scopes', 'external', 'internal']) {
      expect(childMode('library', name)).toBe('ignored');
    }
  });

  it('takes no litter, no waste basket, nothing hidden, and nothing inside them', () => {
    for (const name of ['@eaDir', '.Trash', '$RECYCLE.BIN', '#recycle', '.thumbnails', '__MACOSX']) {
      expect(childMode('photos', name)).toBe('ignored');
    }
    expect(childMode('ignored', 'originals')).toBe('ignored');
    expect(childMode('derivatives', 'originals')).toBe('derivatives');
  });

  it('looks at a hidden folder that was chosen on purpose', () => {
    expect(rootMode('/home/a/.photos')).toBe('photos');
  });
});
