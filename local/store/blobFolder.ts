import { randomUUID } from 'node:crypto';
import {
  closeSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readSync,
  readdirSync,
  rmSync,
  writeFileSync,
  writeSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Transform, type TransformCallback } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { TooLarge, type Blobs, type ByteRange, type StoredBlob } from './Blobs';
import { type Database, int } from './database';

const copyBuffer = 1024 * 1024;

/** Lets bytes through and counts them. */
class Meter extends Transform {
  public bytes = 0;

  public constructor(private readonly limit: number) {
    super();
  }

  public override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.bytes += chunk.length;
    if (this.bytes > this.limit) done(new TooLarge(this.limit));
    else done(null, chunk);
  }
}

/** Writes one file's bytes into another from an offset on, a piece at a time. */
function copyInto(from: string, to: string, offset: number, size: number): void {
  const source = openSync(from, 'r');
  const target = openSync(to, 'r+');
  try {
    const buffer = Buffer.allocUnsafe(Math.min(copyBuffer, Math.max(size, 1)));
    for (let at = 0; at < size;) {
      const read = readSync(source, buffer, 0, Math.min(buffer.length, size - at), at);
      if (read === 0) throw new Error(`${from} is shorter than ${size} bytes`);
      writeSync(target, buffer, 0, read, offset + at);
      at += read;
    }
  } finally {
    closeSync(source);
    closeSync(target);
  }
}

/**
 * Contents as files of a folder, one each, known by their row in `blobs`.
 * @param file the database's own path; its contents lie in `<file>-blobs`
 */
export function blobFolder(db: Database, file: string): Blobs {
  const isTemporary = file === ':memory:';
  let folder = isTemporary ? undefined : `${file}-blobs`;
  let closed = false;
  let collecting = false;

  const root = (): string => {
    folder ??= mkdtempSync(join(tmpdir(), 'local-sharepoint-'));
    return folder;
  };
  const pathOf = (id: string): string => join(root(), id.slice(0, 2), id);
  const place = (id: string): string => {
    mkdirSync(join(root(), id.slice(0, 2)), { recursive: true });
    return pathOf(id);
  };
  const find = (id: string): StoredBlob | undefined => {
    const row = db.one('SELECT size FROM blobs WHERE id = ?', id);
    return row && { id, size: int(row, 'size') };
  };
  const known = (id: string): StoredBlob => {
    const found = find(id);
    if (!found) throw new Error(`there is no blob ${id}`);
    return found;
  };
  const record = (id: string, size: number): StoredBlob => {
    db.run('INSERT INTO blobs (id, size, refs, kept) VALUES (?, ?, 0, 0)', id, size);
    return { id, size };
  };
  const drop = (id: string): void => {
    db.run('DELETE FROM blobs WHERE id = ?', id);
    rmSync(pathOf(id), { force: true });
  };
  const collect = (): void => {
    if (closed || folder === undefined) return;
    for (const row of db.many('SELECT id FROM blobs WHERE kept = 1 AND refs <= 0')) drop(String(row.id));
  };
  /** After a crash: contents that nobody kept, and files whose row was never written. */
  const sweep = (): void => {
    if (folder === undefined || !existsSync(folder)) return;
    for (const row of db.many('SELECT id FROM blobs WHERE refs <= 0')) drop(String(row.id));
    for (const part of readdirSync(folder))
      for (const id of readdirSync(join(folder, part))) if (!find(id)) rmSync(join(folder, part, id), { force: true });
  };
  sweep();

  return {
    async put(content: Readable, limit = Number.MAX_SAFE_INTEGER) {
      const id = randomUUID();
      const path = place(id);
      const meter = new Meter(limit);
      try {
        await pipeline(content, meter, createWriteStream(path));
      } catch (error) {
        rmSync(path, { force: true });
        throw error;
      }
      return record(id, meter.bytes);
    },
    putNow(content) {
      const id = randomUUID();
      writeFileSync(place(id), content);
      return record(id, content.length);
    },
    keep(id) {
      known(id);
      db.run('UPDATE blobs SET refs = refs + 1, kept = 1 WHERE id = ?', id);
    },
    remove(id) {
      db.run('UPDATE blobs SET refs = refs - 1, kept = 1 WHERE id = ?', id);
      this.collect();
    },
    discard(id) {
      if (!closed && db.one('SELECT 1 AS found FROM blobs WHERE id = ? AND kept = 0', id)) drop(id);
    },
    append(id, other) {
      const target = known(id);
      const source = known(other);
      copyInto(pathOf(other), pathOf(id), target.size, source.size);
      const size = target.size + source.size;
      db.run('UPDATE blobs SET size = ? WHERE id = ?', size, id);
      return { id, size };
    },
    find,
    read(id: string, range?: ByteRange) {
      const { size } = known(id);
      const { start, end } = range ?? { start: 0, end: size - 1 };
      if (end < start) return Readable.from([]);
      // An appended content may be longer on disk than what was committed: the last byte is always named.
      return createReadStream('', { fd: openSync(pathOf(id), 'r'), start, end, highWaterMark: 256 * 1024 });
    },
    collect() {
      // Transactions are synchronous: in the next turn none is open, and what was undone holds its content again.
      if (collecting || closed) return;
      collecting = true;
      setImmediate(() => {
        collecting = false;
        collect();
      }).unref();
    },
    close() {
      collect();
      closed = true;
      if (isTemporary && folder !== undefined) rmSync(folder, { recursive: true, force: true });
    }
  };
}
