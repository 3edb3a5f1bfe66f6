export interface RequestLogEntry {
  /** ISO instant. */
  at: string;
  /** After X-HTTP-Method. */
  method: string;
  url: string;
  /** 0 when a fault cut the connection. */
  status: number;
  /** Login, empty for nobody. */
  user: string;
  /** e.g. `Items_List`; `Batch` for a $batch. */
  operation: string;
  /** Rows of items or of an index that were read. */
  scannedRows: number;
  batchParts: number;
  ms: number;
  /** Of the answer's body. */
  bytes: number;
  /** The page load that asked, see `pageLoadOf`; empty for clients that are no page. */
  page: string;
}

/** What one load of a page cost. */
export interface PageLoad {
  page: string;
  user: string;
  /** Instants of its first and last call. */
  from: string;
  to: string;
  calls: number;
  /** With each request of a $batch counted. */
  requests: number;
  scannedRows: number;
  bytes: number;
  ms: number;
  /** Answers of 400 and more, and cut connections. */
  failures: number;
}

const capacity = 5000;

/** The last requests, oldest first. */
export class RequestLog {
  public entries: RequestLogEntry[] = [];
  private loads = 0;
  /** Person and path of a page → its last load. */
  private readonly loadOf = new Map<string, string>();

  public add(entry: RequestLogEntry): void {
    this.entries.push(entry);
    if (this.entries.length > capacity) this.entries.splice(0, this.entries.length - capacity);
  }

  public clear(): void {
    this.entries.length = 0;
  }

  /**
   * The page host says that it serves a page: what this person's browser asks from there on belongs to this load.
   * @param url path of the page, its query is ignored
   * @returns the load's name, `<path>#<number>`
   */
  public beginPageLoad(user: string, url: string): string {
    const path = url.split('?')[0] ?? '';
    this.loads += 1;
    const load = `${path}#${this.loads}`;
    this.loadOf.set(`${user} ${path.toLowerCase()}`, load);
    return load;
  }

  /** By the header `Sp-Page-Load` where the page sets one, else by Referer: the last load of that page, or its path. */
  public pageLoadOf(user: string, headers: Record<string, string>): string {
    const named = headers['sp-page-load'];
    if (named !== undefined) return named.slice(0, 200);
    const { referer } = headers;
    if (referer === undefined || !URL.canParse(referer)) return '';
    const { pathname } = new URL(referer);
    return this.loadOf.get(`${user} ${pathname.toLowerCase()}`) ?? pathname;
  }

  /** One row a page load, in the order of their first call. Calls of clients come together under ''. */
  public byPage(): PageLoad[] {
    const found = new Map<string, PageLoad>();
    for (const entry of this.entries) {
      const key = `${entry.user} ${entry.page}`;
      const load = found.get(key) ?? {
        page: entry.page,
        user: entry.user,
        from: entry.at,
        to: entry.at,
        calls: 0,
        requests: 0,
        scannedRows: 0,
        bytes: 0,
        ms: 0,
        failures: 0
      };
      load.to = entry.at;
      load.calls += 1;
      load.requests += Math.max(1, entry.batchParts);
      load.scannedRows += entry.scannedRows;
      load.bytes += entry.bytes;
      load.ms += entry.ms;
      load.failures += Number(entry.status === 0 || entry.status >= 400);
      found.set(key, load);
    }
    return [...found.values()];
  }
}
