import { useId, useState } from 'react';
import { useServices } from '../state/services.ts';
import { Button } from '../ui/button.tsx';
import { DayField } from '../ui/fields.tsx';
import { useText } from '../words/use-words.ts';

/** When the list was made, where only the date of its file is known: the day that the person got it. */
export function ListDateQuestion({ title, more }: { title: string; more: string }) {
  const { lists, now } = useServices();
  const t = useText('erase');
  const id = useId();
  const [day, setDay] = useState<string | null>(null);
  const at = day === null ? Number.NaN : Date.parse(`${day}T00:00:00`);
  return (
    <section className="question" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <p className="detail">{more}</p>
      <div className="row">
        <DayField label={t('listDay')} value={day} max={dayOf(now())} onChange={setDay} />
        <Button isDisabled={!Number.isFinite(at)} onPress={() => void lists.sayDate(at)}>
          {t('useDay')}
        </Button>
      </div>
    </section>
  );
}

/** In the zone of this computer. */
function dayOf(ms: number): string {
  const date = new Date(ms);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
