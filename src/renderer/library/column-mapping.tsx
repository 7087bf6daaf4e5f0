import { useState } from 'react';
import type { TablePreview } from '../../lists/preview-table.ts';
import { type ColumnMeaning, type MappedColumns, MOST_MAPPINGS } from '../../lists/table/column-mapping.ts';
import type { DroppedFile } from '../engine/engine.ts';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { Button } from '../ui/button.tsx';
import { SelectField } from '../ui/fields.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { useText } from '../words/use-words.ts';

const MEANINGS = ['name', 'date', 'size', 'checksum'] as const satisfies readonly ColumnMeaning[];

interface ColumnMappingProps {
  readonly preview: TablePreview;
  readonly files: readonly DroppedFile[];
}

/**
 * A table that nobody knows: a sheet, open at once, in which the person says what its columns are. What was said of a table with the
 * same head is offered again.
 */
export function ColumnMapping({ preview, files }: ColumnMappingProps) {
  const t = useText('library');
  const [isOpen, setOpen] = useState(true);
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('tellColumns')}</Button>
      <Sheet title={t('mapTitle')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <MappingForm preview={preview} files={files} />
      </Sheet>
    </>
  );
}

function MappingForm({ preview, files }: ColumnMappingProps) {
  const { lists, settings } = useServices();
  const t = useText('library');
  const known = useStore(settings, ({ columnMappings }) => columnMappings);
  const [columns, setColumns] = useState<MappedColumns>(
    () => known.find(({ head }) => head === preview.head)?.columns ?? {},
  );
  const use = (): void => {
    const mapping = { head: preview.head, columns };
    const others = known.filter(({ head }) => head !== preview.head);
    void settings.change({ columnMappings: [mapping, ...others].slice(0, MOST_MAPPINGS) });
    void lists.read(files, mapping);
  };
  const options = [
    { value: '', label: t('mapNone') },
    ...preview.columns.map((column, i) => ({ value: String(i), label: column })),
  ];
  const choose = (meaning: ColumnMeaning, value: string): void => {
    const { [meaning]: _, ...others } = columns;
    setColumns(value === '' ? others : { ...others, [meaning]: Number(value) });
  };
  return (
    <div className="stack">
      <p className="soft">{t('mapHint')}</p>
      <section className="table-scroll" aria-label={preview.name} tabIndex={-1}>
        <table className="table detail">
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
      <div className="mapping-fields">
        {MEANINGS.map((meaning) => (
          <SelectField
            key={meaning}
            label={t(`map-${meaning}`)}
            value={columns[meaning] === undefined ? '' : String(columns[meaning])}
            options={options}
            onChange={(value) => choose(meaning, value)}
          />
        ))}
      </div>
      <div className="row end">
        {columns.name === undefined && <p className="detail">{t('mapNeedsName')}</p>}
        <Button look="primary" isDisabled={columns.name === undefined} onPress={use}>
          {t('mapUse')}
        </Button>
      </div>
    </div>
  );
}
