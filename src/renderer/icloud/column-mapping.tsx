import { useState } from 'react';
import { useServices } from '../app/services.ts';
import type { TablePreview } from '../compare/check-summary.ts';
import type { DroppedFile } from '../compare/engine.ts';
import { Button } from '../ui/button.tsx';
import { SelectField } from '../ui/fields.tsx';
import { useText } from '../words/use-words.ts';
import type { ColumnMeaning } from './lists-store.ts';

const MEANINGS = [
  { meaning: 'name', label: 'mapName' },
  { meaning: 'date', label: 'mapDate' },
  { meaning: 'size', label: 'mapSize' },
  { meaning: 'checksum', label: 'mapChecksum' },
] as const;

/** Says by hand which column of an unknown table holds what. */
export function ColumnMapping({ preview, files }: { preview: TablePreview; files: readonly DroppedFile[] }) {
  const { lists } = useServices();
  const t = useText('icloud');
  const [columns, setColumns] = useState<Partial<Record<ColumnMeaning, number>>>({});
  const options = [
    { value: '', label: t('mapNone') },
    ...preview.columns.map((column, i) => ({ value: String(i), label: column })),
  ];
  const choose = (meaning: ColumnMeaning, value: string): void => {
    const { [meaning]: _, ...others } = columns;
    setColumns(value === '' ? others : { ...others, [meaning]: Number(value) });
  };
  return (
    <section className="card stack" aria-label={t('mapTitle')}>
      <h2>{t('mapTitle')}</h2>
      <p className="soft">{t('mapHint')}</p>
      <section className="table-scroll" aria-label={preview.name} tabIndex={-1}>
        <table className="table small">
          <thead>
            <tr>
              {preview.columns.map((column, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one name; their order is fixed.
                <th key={i} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.rows.map((row, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines of a file, in their order.
              <tr key={i}>
                {preview.columns.map((_, j) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: cells of a line, in their order.
                  <td key={j}>{(row[j] ?? '').slice(0, 60)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div className="fields">
        {MEANINGS.map(({ meaning, label }) => (
          <SelectField
            key={meaning}
            label={t(label)}
            value={columns[meaning] === undefined ? '' : String(columns[meaning])}
            options={options}
            onChange={(value) => choose(meaning, value)}
          />
        ))}
      </div>
      <div className="row">
        <Button look="primary" isDisabled={columns.name === undefined} onPress={() => void lists.read(files, columns)}>
          {t('mapUse')}
        </Button>
        {columns.name === undefined && <p className="small soft">{t('mapNeedsName')}</p>}
      </div>
    </section>
  );
}
