/** What SharePoint said of one step. */
export interface Found {
  title: string;
  /** Absolute, encoded. */
  url: string;
  /** Of a web. */
  welcomePage?: string;
}

/** A title may be changed meanwhile, a right given or taken: after so many milliseconds it is asked again. */
export const LIFE = 5 * 60_000;
/** What a person goes through in five minutes, and far below what a tab's storage holds. */
const MOST = 300;
/** Part of the key: another release may keep another shape. */
const PREFIX = 'ent-breadcrumb-1';

interface Kept {
  /** null: not to be seen. */
  found: Found | null;
  /** Milliseconds since 1970. */
  at: number;
}

/**
 * What SharePoint said of each step, kept for a short time in the tab's own storage, so that the next page asks nothing of what this one
 * knows. By person: tablets are shared, and what one may see is another's secret.
 */
export class StepCache {
  private readonly steps: Map<string, Kept>;
  private readonly storageKey: string;

  /**
   * @param login whose answers these are
   * @param storage the tab's; undefined where the browser has none
   * @param now milliseconds since 1970
   */
  public constructor(
    login: string,
    private readonly storage: Pick<Storage, 'getItem' | 'setItem'> | undefined,
    private readonly now: () => number
  ) {
    this.storageKey = `${PREFIX}|${login.toLowerCase()}`;
    this.steps = new Map(this.stored());
  }

  /** @returns null for what may not be seen, undefined for what is not known (any more) */
  public get(key: string): Found | null | undefined {
    const kept = this.steps.get(key.toLowerCase());
    return kept && this.isFresh(kept) ? kept.found : undefined;
  }

  public keep(answers: readonly (readonly [key: string, found: Found | null])[]): void {
    for (const [key, found] of answers) {
      // Taken out first, so that the oldest stand in front.
      this.steps.delete(key.toLowerCase());
      this.steps.set(key.toLowerCase(), { found, at: this.now() });
    }
    for (const [key, kept] of this.steps) {
      if (this.isFresh(kept) && this.steps.size <= MOST) break;
      this.steps.delete(key);
    }
    this.store();
  }

  /** A clock that was put back keeps nothing for ever. */
  private isFresh({ at }: Kept): boolean {
    const age = this.now() - at;
    return age >= 0 && age < LIFE;
  }

  private stored(): [string, Kept][] {
    try {
      const kept: unknown = JSON.parse(this.storage?.getItem(this.storageKey) ?? '[]');
      return Array.isArray(kept) ? (kept as [string, Kept][]) : [];
    } catch (error) {
      console.warn('ENT: what the last page kept of the breadcrumb cannot be read.', error);
      return [];
    }
  }

  private store(): void {
    try {
      this.storage?.setItem(this.storageKey, JSON.stringify([...this.steps]));
    } catch (error) {
      console.warn('ENT: the breadcrumb is not kept for the next page.', error);
    }
  }
}
