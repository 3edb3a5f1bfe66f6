/** A file on its way, being read here or sent to SharePoint: whoever does the work says how far it is. */
export interface FileTask {
  key: string;
  name: string;
  /** Bytes. */
  size: number;
  state: 'waiting' | 'working' | 'done' | 'failed' | 'cancelled';
  /** 0..1 while it works; undefined where nobody knows. */
  progress?: number;
  /** What to say of it: why it failed and what to do, or what came of it (« 312 lignes »). */
  note?: string;
}

/** What may be dropped. */
export interface FileRules {
  /** Extensions (`.csv`) and media types (`image/*`, `application/pdf`), as an input's `accept`; empty for every type. */
  accept: readonly string[];
  /** Bytes; undefined for no limit of ours. */
  maxBytes?: number;
  several: boolean;
  /** True for files that go to SharePoint under their own name. */
  checkNames: boolean;
  /** True at the root of a library. */
  atRoot?: boolean;
}
