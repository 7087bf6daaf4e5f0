// `node scripts/write-doc-examples.ts`: writes what README and docs show of the program, as the program does it today.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DOCUMENTS, made, withMade } from './doc-examples.ts';

const values = await made();
for (const name of DOCUMENTS) {
  const file = fileURLToPath(new URL(`../${name}`, import.meta.url));
  const text = readFileSync(file, 'utf8');
  const now = withMade(text, values);
  if (now !== text) writeFileSync(file, now);
  console.log(`${now === text ? 'as it was' : 'written'}: ${name}`);
}
