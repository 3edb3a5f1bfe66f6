import type { ItemRow } from '../../store/types';

/** SPModerationStatusType (D), as far as items of lists have them. */
export const moderationStatus = { approved: 0, rejected: 1, pending: 2 } as const;

/** D: what was there before approval was asked for is approved. */
export function statusOf(item: ItemRow): number {
  const { _ModerationStatus: status } = item.values;
  return typeof status === 'number' ? status : moderationStatus.approved;
}

/** O: views show the status by its name. */
const names: Record<number, string> = { 0: 'Approuvé', 1: 'Rejeté', 2: 'En attente' };

export function statusName(status: number): string {
  return names[status] ?? '';
}

const camlNames: Record<string, number> = { approved: 0, rejected: 1, denied: 1, pending: 2 };

/** O: CAML names a status in English or by its number. Undefined for what is neither. */
export function statusInCaml(text: string): number | undefined {
  return /^\d$/.test(text) ? Number(text) : camlNames[text.toLowerCase()];
}
