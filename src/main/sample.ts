/** The sample library with its list, made in the data folder when it is first asked for. */
export async function makeSample(_folder: string): Promise<{ folder: string; listName: string; listCsv: string }> {
  throw new Error('the sample library is not there yet');
}
