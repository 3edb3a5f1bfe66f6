import type { LevelName } from './levels';

/** A list as data: what provisioning creates, the drift check compares, the documentation tables show and the item types derive from. */

export interface Localized {
  fr: string;
  en: string;
}

export type FieldType = 'Text' | 'Note' | 'Number' | 'Boolean' | 'Choice';

export interface FieldDefinition {
  /** Fixed GUID without braces: the same column is the same on every site. */
  readonly id: string;
  /** Internal name, for ever. */
  readonly name: `Ent${string}`;
  readonly type: FieldType;
  readonly title: Localized;
  /** At most 20 a list. */
  readonly indexed?: boolean;
  /** SharePoint refuses a second row of this value; impossible beside item or folder permissions. Needs `indexed`. */
  readonly unique?: boolean;
  /** Left out of SharePoint's own forms. */
  readonly hidden?: boolean;
  /** Of a Choice. */
  readonly choices?: readonly string[];
  /**
   * Version of the schema that brought the column to a list which was there before: a site of an earlier one lacks it, and SharePoint
   * answers 400 to whoever names a column that is not there (see `sp/siteSchema`). Undefined: as old as its list.
   */
  readonly since?: number;
}

/** To whom a right is given. The class ones mean something on a class folder only. */
export type Grantee =
  | 'siteVisitors'
  | 'siteMembers'
  | 'direction'
  | 'schoolLife'
  | 'teachers'
  | 'pupils'
  | 'guardians'
  | 'support'
  | 'inspectors'
  | 'resourceManagers'
  | 'classTeachers'
  | 'classPupils'
  | 'classGuardians'
  | 'classSupport';

export interface Grant {
  readonly to: Grantee;
  readonly level: LevelName;
}

/** What finds a list on its site. */
export type ListPlace = Pick<ListDefinition, 'name' | 'library'>;

export interface ListDefinition {
  /** Last part of its URL, `Lists/<name>`, or `<name>` for a library. */
  readonly name: `Ent${string}`;
  /** A document library: files by their paths, without rows or columns of ours. */
  readonly library?: true;
  readonly title: Localized;
  readonly fields: readonly FieldDefinition[];
  /** Major versions kept; 0 keeps none. */
  readonly versions: number;
  /** 1: everyone with a right on the list reads or writes every item; 2: only their own (SharePoint's item-level permissions). */
  readonly readSecurity: 1 | 2;
  readonly writeSecurity: 1 | 2 | 4;
  /** Kept out of search: everything that speaks of a class or a person. */
  readonly noCrawl: boolean;
  /** On the list itself, which never inherits the site's. Nobody else but site administrators has any right. */
  readonly grants: readonly Grant[];
  /** On each `<year>/<class>` folder, which does not inherit either; undefined where the list has no folders. */
  readonly classFolders?: readonly Grant[];
}

type FieldValue<F extends FieldDefinition> = F['type'] extends 'Number'
  ? number | null
  : F['type'] extends 'Boolean'
    ? boolean | null
    : F['type'] extends 'Choice'
      ? (F['choices'] extends readonly (infer C)[] ? C : string) | null
      : string | null;

/** The columns of a list's items as REST reads them; any may be empty (`null`), since people can also write in SharePoint's own screens. */
export type ColumnsOf<L extends ListDefinition> = {
  [F in L['fields'][number] as F['name']]: FieldValue<F> | (F extends { readonly since: number } ? undefined : never);
};

/** An item as the repositories select it. */
export type ItemOf<L extends ListDefinition> = ColumnsOf<L> & {
  Id: number;
  Title: string | null;
  /** Present in the minimal metadata that PnPjs asks for. */
  'odata.etag'?: string;
  Created?: string;
  Modified: string;
  Editor?: { Title: string } | null;
};

/** What a repository writes: some columns, none of them `null`. */
export type ValuesOf<L extends ListDefinition> = {
  [K in keyof ColumnsOf<L>]?: NonNullable<ColumnsOf<L>[K]>;
} & { Title?: string };
