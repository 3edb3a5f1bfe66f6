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
}

const capacity = 5000;

/** The last requests, oldest first. */
export class RequestLog {
  public entries: RequestLogEntry[] = [];

  public add(entry: RequestLogEntry): void {
    this.entries.push(entry);
    if (this.entries.length > capacity) this.entries.splice(0, this.entries.length - capacity);
  }

  public clear(): void {
    this.entries.length = 0;
  }
}
