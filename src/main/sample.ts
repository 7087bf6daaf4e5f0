import { makeSampleLibrary, type SampleLibrary } from '../scanner/sample/make-sample-library.ts';

/** The sample library with its list, made in the data folder when it is asked for; always as recent as today. */
export function makeSample(folder: string): Promise<SampleLibrary> {
  return makeSampleLibrary(folder, Date.now());
}
