import { type KeyboardEvent, useRef } from 'react';
import { Icon } from '../ui/icon.tsx';
import { shareStep } from '../ui/share.ts';
import { useFormat, useText } from '../words/use-words.ts';
import type { Bar } from './years-view.ts';

interface BarsProps {
  readonly label: string;
  readonly bars: readonly Bar[];
  readonly look: 'answer' | 'counts';
  readonly chosen: string | null;
  /** What stands below a bar. */
  readonly labelOf: (bar: Bar) => string;
  /** What a screen reader calls it. */
  readonly nameOf: (bar: Bar) => string;
  readonly onPress: (bar: Bar) => void;
  /** Esc leaves these bars; null where there is nothing above them. */
  readonly onEscape: (() => void) | null;
}

/** A row of bars. One stop of the Tab key; the arrows move inside, Enter opens. */
export function Bars({ label, bars, look, chosen, labelOf, nameOf, onPress, onEscape }: BarsProps) {
  const list = useRef<HTMLOListElement>(null);
  const buttons = (): HTMLButtonElement[] => [...(list.current?.querySelectorAll('button') ?? [])];
  const onKeyDown = (event: KeyboardEvent): void => {
    const all = buttons();
    const at = all.findIndex((button) => document.activeElement?.isSameNode(button));
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: all.length - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      all[Math.min(all.length - 1, Math.max(0, to))]?.focus();
    } else if (event.key === 'Escape' && onEscape) {
      event.preventDefault();
      event.stopPropagation();
      onEscape();
    }
  };
  const most = Math.max(1, ...bars.map(({ all }) => all));
  const stop = Math.max(
    0,
    bars.findIndex(({ key }) => key === chosen),
  );
  return (
    <ol ref={list} className={look === 'counts' ? 'bars counts' : 'bars'} aria-label={label} onKeyDown={onKeyDown}>
      {bars.map((bar, i) => (
        <li key={bar.key}>
          <button
            type="button"
            className={bar.look === 'empty' ? 'bar empty' : 'bar'}
            tabIndex={i === stop ? 0 : -1}
            aria-pressed={bar.key === chosen}
            onClick={() => onPress(bar)}
          >
            <BarDrawn bar={bar} look={look} most={most} />
            <span className="label">{labelOf(bar)}</span>
            <span className="hide">
              {' '}
              <BarSpoken bar={bar} look={look} name={nameOf(bar)} />
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}

function BarDrawn({ bar, look, most }: { bar: Bar; look: BarsProps['look']; most: number }) {
  const format = useFormat();
  if (look === 'counts')
    return (
      <span className="box tall" data-share={shareStep(bar.all, most)} aria-hidden="true">
        <i />
      </span>
    );
  const apart = bar.toCopy + bar.noSecondCopy + bar.notSure;
  return (
    <>
      <span className="n" aria-hidden="true">
        {apart > 0 ? format.number(apart) : ''}
      </span>
      <span className={`box ${bar.look}`} {...(bar.share > 0 ? { 'data-share': bar.share } : {})} aria-hidden="true">
        {bar.look === 'good' && <Icon name="check" size="s" />}
      </span>
    </>
  );
}

function BarSpoken({ bar, look, name }: { bar: Bar; look: BarsProps['look']; name: string }) {
  const t = useText('overview');
  const { all, notSure } = bar;
  const work = bar.toCopy + bar.noSecondCopy;
  if (look === 'counts') return t('bar-here', { label: name, count: all });
  if (bar.look === 'empty') return t('bar-empty', { label: name });
  if (bar.look === 'good' || bar.look === 'seem') return t(`bar-${bar.look}`, { label: name, all });
  return work > 0
    ? t('bar-work', { label: name, apart: work, all })
    : t('bar-open', { label: name, apart: notSure, all });
}
