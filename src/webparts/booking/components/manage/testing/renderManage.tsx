import type { RenderResult } from '@testing-library/react';
import * as React from 'react';
import { foldedResource, rulesOf } from '../../../../../domain/bookings/rules';
import type { Category, DecisionKind, Resource } from '../../../../../domain/bookings/types';
import { makeResourceDay } from '../../../../../domain/bookings/bookingKeys';
import type { Day } from '../../../../../domain/types';
import { ConflictError, EntError, type EntErrorKind } from '../../../../../lists/errors';
import type { BookingsRepository, ResourceManagement, Stored } from '../../../../../lists/repositories/bookings/types';
import type { Repositories } from '../../../../../lists/repositories/types';
import { RepositoriesContext } from '../../../../../ui/root/repositories';
import { renderInEnt } from '../../../../../ui/testing/renderInEnt';
import { Booking } from '../../Booking';
import { BookingStringsProvider } from '../../loc/strings';
import { BookingSettingsContext, defaultSettings } from '../../settings';
import { MemoryBookings } from '../../testing/memoryBookings';
import { frameOf, NOW } from '../../testing/renderBooking';

/** Shelves with ETags and the managers' ledger in memory, for refusals and timing; the real lists are tried in the browser. */
export class MemoryManagement extends MemoryBookings {
  /** What the next writes of the management come to, in order. */
  public refusals: (EntErrorKind | 'none')[] = [];
  public photos: string[] = [];
  public recycled: string[] = [];
  /** Rows of days gone by that the purge finds. */
  public old: number = 0;
  private etags: number = 1;

  public constructor(now: () => number = () => NOW.getTime()) {
    super(now);
  }

  public get categories(): Stored<Category>[] {
    return this.shelves.kind === 'ready' ? this.shelves.categories : [];
  }

  public get resources(): Stored<Resource>[] {
    return this.shelves.kind === 'ready' ? this.shelves.resources : [];
  }

  /** Changes a resource as somebody else would. */
  public touch(number: number, change: Partial<Resource>): void {
    const row = this.resources.find(({ value }) => value.number === number);
    if (row) Object.assign(row, { value: { ...row.value, ...change }, etag: this.etag() });
  }

  /** The same of a category. */
  public touchCategory(number: number, change: Partial<Category>): void {
    const row = this.categories.find(({ value }) => value.number === number);
    if (row) Object.assign(row, { value: { ...row.value, ...change }, etag: this.etag() });
  }

  /** A booking of a resource under its rules. */
  public seedOf(number: number, day: Day, slots: readonly string[], by: Parameters<MemoryBookings['seed']>[3] = {}): number {
    const resource = this.resources.find(({ value }) => value.number === number)?.value;
    if (!resource) throw new Error('no such resource');
    const category = this.categories.find(({ value }) => value.number === resource.categoryNumber)?.value;
    return this.seed(foldedResource(resource, rulesOf(resource, category)), day, slots, by);
  }

  public readonly deciding = async (): Promise<BookingsRepository> => ({
    ...(await this.repository()),
    catalogue: async () =>
      this.shelves.kind === 'ready'
        ? { kind: 'ready', categories: this.categories.map((row) => ({ ...row })), resources: this.resources.map((row) => ({ ...row })) }
        : this.shelves,
    decide: async (booking, kind, reason = '') => {
      this.refuse();
      this.asked.push(`${kind} ${booking.resource} ${booking.day}${reason ? ` ${reason}` : ''}`);
      this.decision(booking, kind, reason);
    }
  });

  public readonly management = async (): Promise<ResourceManagement> => ({
    saveCategory: async (category, known) => {
      this.refuse();
      const value = { ...category, number: known?.value.number ?? this.categories.length + 1 };
      return this.put(this.categories, value, known?.etag);
    },
    saveResource: async (resource, known) => {
      this.refuse();
      const { photo, ...said } = resource;
      const forGood = 'value' in known ? known.value : known;
      const number = 'value' in known ? known.value.number : Math.max(0, ...this.resources.map(({ value }) => value.number)) + 1;
      const value: Resource = {
        ...said,
        number,
        scheme: forGood.scheme,
        counted: forGood.counted,
        photoUrl: photo ? `/sites/ecole/EntResourcePhotos/${photo}` : ''
      };
      return this.put(this.resources, value, 'value' in known ? known.etag : undefined);
    },
    savePhoto: async ({ name }) => {
      this.refuse();
      this.photos.push(name);
      return name;
    },
    recyclePhoto: async (name) => {
      this.refuse();
      this.recycled.push(name);
    },
    countOld: async (_before, options) => {
      this.refuse();
      options?.onProgress?.(this.old);
      return this.old;
    },
    purge: async (_before, options) => {
      let deleted = 0;
      while (this.old > 0 && !options?.signal?.aborted) {
        await new Promise((resolve) => setTimeout(resolve, 1));
        this.old--;
        options?.onProgress?.(++deleted);
      }
      return { deleted, failed: 0, cancelled: this.old > 0 };
    }
  });

  private decision(
    { number, resource, day, claims, live }: Parameters<BookingsRepository['decide']>[0],
    kind: DecisionKind,
    reason: string
  ): void {
    const [target] = live.length > 0 ? live : claims;
    this.decisions.push({
      ...{ id: this.decisions.length + 1, author: 1, authorName: 'Mme Fougère', created: this.now(), kind, reason },
      ...{ target: target.key, bookingNumber: number, resourceDay: makeResourceDay(resource, day), upTo: 0 }
    });
  }

  private put<T extends { number: number }>(rows: Stored<T>[], value: T, known: string | undefined): Stored<T> {
    const at = rows.findIndex((row) => row.value.number === value.number);
    if (at >= 0 && rows[at].etag !== known) throw new ConflictError(rows[at], 'test');
    const stored = { value, etag: this.etag() };
    if (at >= 0) rows[at] = stored;
    else rows.push(stored);
    return stored;
  }

  protected refuse(): void {
    const refusal = this.refusals.shift() ?? 'none';
    if (refusal !== 'none') throw new EntError(refusal, 'test');
  }

  private etag(): string {
    return `"${++this.etags}"`;
  }
}

/** Somebody who keeps the resources, before the door. */
export const manager = frameOf([{ role: 'resourceManager', title: 'Mme Fougère' }]);

interface ManageOptions {
  frame?: typeof manager;
  language?: 'fr' | 'en';
  schoolUrl?: string;
}

export async function renderManage(memory: MemoryManagement, { frame = manager, ...options }: ManageOptions = {}): Promise<RenderResult> {
  const repositories = {
    frame: { load: async () => frame },
    bookings: memory.deciding,
    resourceManagement: memory.management
  } as unknown as Repositories;
  return renderInEnt(
    <RepositoriesContext.Provider value={repositories}>
      <BookingStringsProvider fallback={<i />}>
        <BookingSettingsContext.Provider value={defaultSettings}>
          <Booking />
        </BookingSettingsContext.Provider>
      </BookingStringsProvider>
    </RepositoriesContext.Provider>,
    { now: () => new Date(memory.now()), ...options }
  );
}
