import { libraryGrowth, librarySize } from '../guidance/storage/library-size.ts';
import { PRICES_CHECKED, planStorage, type StorageCaveat, type StoragePlan } from '../guidance/storage/plan-storage.ts';
import { safeName } from '../words/safe-name.ts';
import { sayBytes, sayDay, sayDollars } from '../words/say-values.ts';
import type { Say } from '../words/words.ts';
import { runCheck } from './check/run-check.ts';
import type { PlanStorageOptions } from './options/command.ts';
import { EXIT, type Terminal, write } from './terminal.ts';

/** `two-places plan-storage`: the smallest iCloud plan that fits the library, now and in a year at its own growth. */
export async function planStorageCommand(terminal: Terminal, say: Say, options: PlanStorageOptions): Promise<number> {
  // Sizes and dates are enough: nothing has to be read in full.
  const { comparison, scanned, lists, today } = await runCheck(terminal, say, { ...options, quick: true });
  const size = librarySize(comparison);
  if (size === null) {
    await write(terminal.stdout, `${say('terminal.plan-unknown')}\n`);
    return EXIT.cannotTell;
  }
  const assets = (size.basis === 'list' ? lists : scanned).flatMap((contents) => contents.assets);
  const { bytesAddedLast12Months } = libraryGrowth(assets, today);
  const advice = planStorage({ libraryBytes: size.bytes, bytesAddedLast12Months, otherBytes: options.otherBytes });
  const text = [
    say(size.basis === 'list' ? 'terminal.plan-size-list' : 'terminal.plan-size-here', {
      size: sayBytes(say, size.bytes),
      name: safeName(size.name),
    }),
    bytesAddedLast12Months === null ? '' : say('terminal.plan-growth', { size: sayBytes(say, bytesAddedLast12Months) }),
    planLine(say, 'terminal.plan-fits', advice.bytesInAYear === null ? null : advice.plan),
    advice.planToday?.name === advice.plan?.name && advice.bytesInAYear !== null
      ? ''
      : planLine(say, 'terminal.plan-fits-today', advice.planToday),
    ...advice.caveats.map((caveat) => caveatText(say, caveat)),
  ];
  await write(
    terminal.stdout,
    text
      .filter((line) => line !== '')
      .map((line) => `${line}\n`)
      .join(''),
  );
  return EXIT.yes;
}

function caveatText(say: Say, caveat: StorageCaveat): string {
  const text = say(`guidance.caveat-${caveat}`, { day: sayDay(say, PRICES_CHECKED) });
  return caveat === 'other-unknown' ? `${text} ${say('terminal.plan-other-hint')}` : text;
}

function planLine(say: Say, key: string, plan: StoragePlan | null): string {
  if (plan === null) return '';
  const price =
    plan.usdPerMonth === 0
      ? say('terminal.plan-free')
      : say('terminal.plan-price', { price: sayDollars(say, plan.usdPerMonth) });
  return say(key, { plan: plan.name, price });
}
