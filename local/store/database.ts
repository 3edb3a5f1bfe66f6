import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';

type Row = Record<string, unknown>;

/** One SQLite connection with its prepared statements kept, and transactions that nest by joining. */
export class Database {
  private readonly connection: DatabaseSync;
  private readonly statements = new Map<string, StatementSync>();
  private depth = 0;
  private writeCount = 0;

  /** @param file a path or `:memory:` */
  public constructor(file: string) {
    this.connection = new DatabaseSync(file);
    this.connection.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = OFF;');
  }

  /** Grows with every write and every rollback: what was read stays true while it stands still. */
  public get writes(): number {
    return this.writeCount;
  }

  public exec(sql: string): void {
    this.writeCount += 1;
    this.connection.exec(sql);
  }

  public run(sql: string, ...values: SQLInputValue[]): number {
    this.writeCount += 1;
    return Number(this.statement(sql).run(...values).lastInsertRowid);
  }

  public one(sql: string, ...values: SQLInputValue[]): Row | undefined {
    return this.statement(sql).get(...values);
  }

  public many(sql: string, ...values: SQLInputValue[]): Row[] {
    return this.statement(sql).all(...values);
  }

  public transaction<T>(work: () => T): T {
    if (this.depth > 0) return work();
    this.connection.exec('BEGIN IMMEDIATE');
    this.depth = 1;
    try {
      const result = work();
      this.connection.exec('COMMIT');
      return result;
    } catch (error) {
      this.writeCount += 1;
      this.connection.exec('ROLLBACK');
      throw error;
    } finally {
      this.depth = 0;
    }
  }

  public close(): void {
    this.statements.clear();
    this.connection.close();
  }

  private statement(sql: string): StatementSync {
    let statement = this.statements.get(sql);
    if (!statement) {
      statement = this.connection.prepare(sql);
      this.statements.set(sql, statement);
    }
    return statement;
  }
}

/** Typed reading of a row's columns: a wrong type is a broken database, said loudly. */
export function text(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw new Error(`column ${column} is not text`);
  return value;
}

export function int(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number') throw new Error(`column ${column} is not a number`);
  return value;
}

export function flag(row: Row, column: string): boolean {
  return int(row, column) !== 0;
}

export function json<T>(row: Row, column: string): T {
  return JSON.parse(text(row, column)) as T;
}
