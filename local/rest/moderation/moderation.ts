import type { FieldRow, ItemRow, ListRow } from '../../store/types';
import type { Context } from '../context';
import { errors } from '../errors';
import { defaultFieldSettings } from '../fields/builtIn';
import { moderationStatus, statusOf } from './status';

/** D for the names, O for the ids: what a list has once its content needs approval. */
const moderationFields: readonly Pick<FieldRow, 'id' | 'internalName' | 'title' | 'type'>[] = [
  { id: 'fdc3b2ed-5bf2-4835-a4bc-b885f3396a61', internalName: '_ModerationStatus', title: "État d'approbation", type: 'ModStat' },
  { id: '34ad21eb-75bd-4544-8c73-0e08330291fe', internalName: '_ModerationComments', title: "Commentaires de l'approbateur", type: 'Note' }
];

/** Makes the columns of content approval where they are missing. */
export function ensureModerationFields(context: Context, list: ListRow): void {
  const known = new Set(context.fieldsOf(list.listNo).map((field) => field.internalName));
  for (const field of moderationFields)
    if (!known.has(field.internalName))
      context.store.fields.add({
        ...field,
        listNo: list.listNo,
        settings: {
          ...defaultFieldSettings,
          staticName: field.internalName,
          group: '_Hidden',
          builtIn: true,
          deletable: false,
          readOnly: true
        }
      });
  context.forgetFields(list.listNo);
}

/** O (pnp/script-samples#322): items show these columns only while approval is on. */
export function isModerationField(name: string): boolean {
  return name === '_ModerationStatus' || name === '_ModerationComments';
}

/** D: approved, rejected or pending; drafts and schedules are for files. */
export function acceptStatus(value: unknown): number {
  const wanted = typeof value === 'string' && /^\d$/.test(value) ? Number(value) : value;
  if (wanted === moderationStatus.approved || wanted === moderationStatus.rejected || wanted === moderationStatus.pending) return wanted;
  throw errors.invalidValue(`OData__ModerationStatus: ${JSON.stringify(value) ?? ''}`, 'Edm.Int32');
}

/**
 * What a write does to the status of an item. D: what is added or changed waits for approval; whoever approves writes the
 * status.
 * @param values new values of the write
 * @throws SpError 403 for a status written without the right to approve
 */
export function moderated(context: Context, list: ListRow, scopeId: number, values: ItemRow['values']): ItemRow['values'] {
  if (!list.settings.enableModeration) return {};
  const mayApprove = context.access.mayApprove(scopeId);
  if (Object.keys(values).some(isModerationField)) {
    if (!mayApprove) throw errors.accessDenied();
    if (typeof values._ModerationStatus === 'number') return {};
  }
  const approved = mayApprove && context.switches.approverItems === 'approved';
  return { _ModerationStatus: approved ? moderationStatus.approved : moderationStatus.pending, _ModerationComments: null };
}

/** True when a write is a decision alone: it makes no version of its own (I). */
export function isDecision(values: ItemRow['values']): boolean {
  const names = Object.keys(values);
  return names.length > 0 && names.every(isModerationField);
}

/**
 * The item as the caller may see it. D: who may not see what waits for approval sees the last approved version; where none
 * was kept, nothing.
 */
export function seenRow(context: Context, list: ListRow, item: ItemRow): ItemRow | undefined {
  if (context.access.mayView(list, item)) return item;
  if (!list.settings.enableModeration || !context.access.mayViewApproved(list, item)) return undefined;
  const approved = context.store.items.versions(list.listNo, item.id).find((version) => statusOf(version) === moderationStatus.approved);
  if (!approved) return undefined;
  const { scopeId, hasUniqueScope, dir, leaf } = item;
  return { ...approved, scopeId, hasUniqueScope, dir, leaf };
}

/**
 * The rows that the caller sees in place of these, in their order. I: an index of a column holds its newest value, so a
 * query through one looks for that, and then at what is seen.
 */
export function* seenRows(context: Context, list: ListRow, rows: Iterable<ItemRow>): Iterable<ItemRow> {
  for (const row of rows) {
    const seen = seenRow(context, list, row);
    if (seen) yield seen;
  }
}
