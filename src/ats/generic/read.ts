import { fieldKind } from '../../input/application-fields.ts';
import type { ColumnMapping } from '../../input/column-mapping.ts';
import { rowApplication } from '../../input/csv-application.ts';
import type { AtsEvent, ConnectorSettings, Delivery, DocumentReference, Members, TakenIn } from '../model.ts';
import { text } from '../values.ts';
import { resolve } from './paths.ts';
import type { GenericMapping } from './settings.ts';

const MOST_DOCUMENTS = 10;

/** What a value says as the text of a cell: lists in one cell, as spreadsheets hold them; objects say nothing. */
const cellOf = (value: unknown): string => {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value))
    return value
      .map((it) => text(it) ?? '')
      .filter(Boolean)
      .join(', ');
  return text(value) ?? '';
};

const documentsOf = (body: Members, path: string | undefined): readonly DocumentReference[] => {
  const found = path === undefined ? undefined : resolve(body, path);
  const urls = Array.isArray(found) ? found : [found];
  return urls.slice(0, MOST_DOCUMENTS).flatMap((it) => {
    const url = text(it);
    return url === undefined ? [] : [{ filename: undefined, url }];
  });
};

/** The fields of a mapping as the columns of a table with one row: what they hold is read as a CSV file's cells are. */
const columnsOf = (fields: GenericMapping['fields']): ColumnMapping => ({
  preset: null,
  columns: Object.entries(fields).flatMap(([field, path], index) => {
    const kind = fieldKind(field);
    return kind === undefined ? [] : [{ field, kind, index, column: path }];
  }),
});

const takenIn = (body: Members, mapping: GenericMapping, receivedAt: string): TakenIn | undefined => {
  const cells = Object.values(mapping.fields).map((path) => cellOf(resolve(body, path)));
  const row = rowApplication(cells, {
    mapping: columnsOf(mapping.fields),
    orders: new Map(),
    receivedAt,
    rowId: '',
  });
  const own = row.ok ? text(row.value, 'id') : undefined;
  if (!row.ok || own === undefined) return undefined;
  const candidate = mapping.fields['candidate.id'];
  return {
    id: own,
    candidate: candidate === undefined ? undefined : text(resolve(body, candidate)),
    changedAt: undefined,
    hiredAt: undefined,
    documents: documentsOf(body, mapping.documents),
    application: row.value,
  };
};

/** What a delivery of a sender with a mapping asks for. */
export const read = (body: Members, { mapping }: ConnectorSettings, { receivedAt }: Delivery): AtsEvent => {
  if (mapping === undefined) return { kind: 'ignore' };
  const event = mapping.events === undefined ? undefined : text(resolve(body, mapping.events.at));
  const { takeIn = [], erase = [], hired = [] } = mapping.events ?? {};
  const own = text(resolve(body, mapping.fields['id'] ?? ''));
  if (event !== undefined && own !== undefined && erase.includes(event)) {
    return { kind: 'erase', applications: [own], candidate: undefined };
  }
  if (event !== undefined && own !== undefined && hired.includes(event)) {
    return { kind: 'hired', id: own, candidate: undefined, at: undefined };
  }
  if (mapping.events !== undefined && (event === undefined || !takeIn.includes(event))) return { kind: 'ignore' };
  const taken = takenIn(body, mapping, receivedAt);
  return taken === undefined ? { kind: 'unreadable' } : { kind: 'take-in', taken };
};
