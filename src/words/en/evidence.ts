import type { Catalogue } from '../catalogue.ts';

export const evidence: Catalogue['evidence'] = {
  'same-bytes': 'the same bytes',
  'partial-fingerprint': 'the beginning of the fingerprint agrees, with size or date',
  'size-name-time': 'size, name and time agree',
  'size-name': 'size and name agree',
  'name-time': 'name and time agree',
  'other-name-time': 'the name without its additions, and the time, agree',
  'time-pixels': 'time and number of pixels agree',
  'same-second': 'kind and second agree, under another name',
  'time-in-name': 'the name agrees; the time is known from that name only, so it proves nothing more',
  'name-only': 'only the name agrees, which proves nothing',
  none: 'nothing like it was found',
};

export const coverage: Catalogue['coverage'] = {
  verified: { label: 'verified', meaning: 'here, byte for byte the same' },
  matched: { label: 'matched', meaning: 'here by name and time, not proven byte for byte' },
  likely: { label: 'likely', meaning: 'probably here, not certain enough to rely on' },
  different: { label: 'different', meaning: 'here with other content: edited, converted, smaller, cut short, or half' },
  placeholder: { label: 'placeholder', meaning: 'only its name is here, the picture is still in the cloud' },
  absent: { label: 'not found', meaning: 'no file in the folders that were checked is surely the same' },
};

export const differences: Catalogue['differences'] = {
  half: 'one half of the Live Photo is not here',
  'raw-half': 'one half of the RAW and JPEG pair is not here',
  unreadable: 'the file here cannot be read',
  'cut-short': 'part of the file here is missing',
  converted: 'the file here was converted to another format',
  reduced: 'the file here has fewer pixels',
  edited: 'the file here is an edited version',
  'other-kind': 'the file here holds another kind of content than its name says',
  rewritten: 'the file here has other bytes: a program changed its date, its rotation or its picture',
};
