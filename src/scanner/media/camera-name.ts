/** A library is of few cameras, and each of them is named once. Damaged files may fill the table, and no more. */
const NAMES = new Map<string, string | null>();
const MOST_NAMES = 1_000;

/** Make and model as one name, without the make twice: `Canon` + `Canon EOS 70D` is `Canon EOS 70D`. Null for none. */
export function cameraName(make: string | null, model: string | null): string | null {
  const key = `${make ?? ''}\0\0${model ?? ''}`;
  const known = NAMES.get(key);
  if (known !== undefined) return known;
  const name = joined(make, model);
  if (NAMES.size < MOST_NAMES) NAMES.set(key, name);
  return name;
}

function joined(make: string | null, model: string | null): string | null {
  const cleanMake = clean(make);
  const cleanModel = clean(model);
  if (!cleanModel) return cleanMake;
  if (!cleanMake) return cleanModel;
  const makeWords = cleanMake.toLowerCase().split(' ');
  const firstOfModel = cleanModel.toLowerCase().split(' ')[0] ?? '';
  return makeWords.includes(firstOfModel) ? cleanModel : `${cleanMake} ${cleanModel}`;
}

function clean(text: string | null): string | null {
  const cleaned = (text ?? '')
    .replace(/[\x00-\x1f\x7f-\x9f]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80);
  return cleaned === '' ? null : cleaned;
}
