import type { BreadcrumbSettings } from '../../domain/breadcrumb/types';

/** What the page stores of a breadcrumb web part; whoever edits the page may have written anything, so they are read as the extension's are. */
export type BreadcrumbProperties = BreadcrumbSettings;
