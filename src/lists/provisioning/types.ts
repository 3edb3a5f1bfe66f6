/** One thing that is not as its definition says. */
export interface Finding {
  /** Stable, for tests and keys: `list:EntDiary`, `field:EntDiary.EntClassWeek`, `permissions:EntDiary/2026/2GT1`, `group:ENT direction`, ... */
  id: string;
  kind: 'level' | 'group' | 'list' | 'setting' | 'field' | 'index' | 'permission' | 'folder' | 'marker' | 'migration';
  /** The thing in question, e.g. `EntDiary/2026/2GT1`. */
  subject: string;
  /** `missing`: apply() will add it. `drift`: it differs from the definition, e.g. someone was given more rights; apply() restores it. */
  state: 'missing' | 'drift';
  /** What differs, technical, one line; e.g. `Members hold Edit`. */
  detail: string;
}

export interface CheckReport {
  /** True when the person holds the rights that apply() needs; otherwise nothing was looked at: what one may not read would seem missing. */
  mayApply: boolean;
  /** 0 when nothing has been set up. */
  schemaVersion: number;
  targetVersion: number;
  findings: Finding[];
}

export interface ApplyProgress {
  done: number;
  total: number;
  /** What is being done now; undefined at the end. */
  current?: Finding;
}

export interface ApplyReport {
  done: Finding[];
  failed: { finding: Finding; detail: string }[];
  /** True when the caller's signal stopped it: what is done stays done, a later run goes on. */
  cancelled: boolean;
  /** Writes sent to SharePoint; 0 when there was nothing to do. */
  writes: number;
}

export interface Provisioning {
  /** Only reads. */
  check(signal?: AbortSignal): Promise<CheckReport>;
  /**
   * Idempotent and additive: a second run writes nothing. Creates what is missing, restores drifted permissions.
   * @throws EntError `denied` when the person may not
   */
  apply(options?: { onProgress?: (progress: ApplyProgress) => void; signal?: AbortSignal }): Promise<ApplyReport>;
}
