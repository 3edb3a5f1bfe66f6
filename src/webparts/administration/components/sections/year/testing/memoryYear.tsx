import * as React from 'react';
import { applyChanges, EMPTY_REGISTER, pupil, schoolClass, stored, teacher } from '../../../../../../domain/register/testing/registers';
import type { ClassMove, Register, RegisterChange, Stored } from '../../../../../../domain/register/types';
import type { EntError } from '../../../../../../lists/errors';
import type { ApplyReport, RegisterRepository } from '../../../../../../lists/repositories/register';
import { ProvisioningControlProvider } from '../../../shell/provisioningControl';
import { renderSection, school, type GivenServices } from '../../../testing/renderSection';
import Section from '..';
import { MemoryLists } from './memoryLists';

/** 6A goes to 5A, 3A leaves, the class of several levels is for a person to decide. */
export const REGISTER: Register = {
  ...EMPTY_REGISTER,
  classes: [
    stored(1, schoolClass(1, '6A', { title: 'Sixième A' })),
    stored(2, schoolClass(2, '3A', { title: 'Troisième A' })),
    stored(3, schoolClass(3, 'ULIS', { title: 'ULIS' }))
  ],
  staff: [stored(21, teacher(1, 'Aubépine', 'Anne', { title: 'Mme Aubépine' }))],
  pupils: [
    stored(11, pupil('1', 'Tilleul', 'Léa', { classNumber: 1 })),
    stored(12, pupil('2', 'Lilas', 'Inès', { classNumber: 2 })),
    stored(13, pupil('3', 'Mica', 'Zoé', { classNumber: 3 }))
  ]
};

/** A school in memory, for a change of year. */
export class MemoryYear {
  public schoolYear = 2026;
  public register: Register;
  /** Newest first. */
  public moves: Stored<ClassMove>[] = [];
  /** Everything that was written, in order: rows, the site, the year. */
  public readonly written: string[] = [];
  /** Before each row: a test may stop or change something here. */
  public before: (change: RegisterChange) => Promise<void> = async () => undefined;
  public faultOf: (change: RegisterChange) => EntError | undefined = () => undefined;
  public readonly checked = jest.fn();
  /** What the diary holds. */
  public readonly lists = new MemoryLists();

  public constructor(register: Register = REGISTER) {
    this.register = register;
  }

  public services(more: GivenServices = {}): GivenServices {
    return {
      register: {
        load: async () => this.register,
        loadPart: async (parts) => Object.fromEntries(parts.map((part) => [part, this.register[part]])) as never,
        moves: async () => this.moves,
        imports: async () => [],
        apply: this.apply,
        ...more.register
      },
      provisioning: {
        apply: async () => {
          this.written.push('site');
          return { done: [], failed: [], cancelled: false, writes: 0 };
        },
        ...more.provisioning
      },
      administration: {
        school: async () => ({ school: { ...school, schoolYear: this.schoolYear }, etag: '"1"' }),
        updateSchool: async ({ schoolYear = 0 }) => {
          this.written.push(`year ${schoolYear}`);
          this.schoolYear = schoolYear;
          return { school: { ...school, schoolYear }, etag: '"2"' };
        },
        ...more.administration
      },
      members: more.members,
      wholeLists: more.wholeLists ?? (async () => this.lists)
    };
  }

  private readonly apply: RegisterRepository['apply'] = async (changes, options) => {
    const report: ApplyReport = { done: [], failed: [], notSent: [...changes], cancelled: false, requests: 1, waitedMs: 0 };
    while (report.notSent.length > 0) {
      if (options?.signal?.aborted) return { ...report, cancelled: true };
      const [change] = report.notSent.splice(0, 1);
      await this.before(change);
      const error = this.faultOf(change);
      if (error) report.failed.push({ change, error });
      else {
        this.write(change);
        report.done.push({ change, id: 1 });
      }
      options?.onProgress?.(report.done.length, changes.length);
    }
    return report;
  };

  private write(change: RegisterChange): void {
    this.written.push(`${change.op} ${change.kind}`);
    if (change.kind !== 'move') this.register = applyChanges(this.register, [change]);
    else if (change.op === 'add') this.moves = [stored(900 + this.moves.length, change.value), ...this.moves];
    else {
      const { id, value } = change;
      this.moves = this.moves.map((move) => (move.id === id ? { ...value, id, etag: `${move.etag}+` } : move));
    }
  }
}

/** The screen « Exporter, changer d’année » over it. */
export async function showYear(
  memory: MemoryYear,
  {
    go = () => undefined,
    schoolUrl,
    language,
    ...more
  }: GivenServices & { go?: (section: string) => void; schoolUrl?: string; language?: 'fr' | 'en' } = {}
): ReturnType<typeof renderSection> {
  const control = { state: { kind: 'checking' as const }, check: memory.checked, apply: () => undefined, stop: () => undefined };
  return renderSection(
    <ProvisioningControlProvider value={control}>
      <Section go={go} />
    </ProvisioningControlProvider>,
    memory.services(more),
    { schoolUrl, language }
  );
}
