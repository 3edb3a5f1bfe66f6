import { lazyPart } from '../../../../ui/lazyPart/lazyPart';
import type { ClassesPartProps } from './classes/ClassesPart';
import type { SetPartProps } from './classes/SetPart';
import type { DocumentsPartProps } from './links/DocumentsPart';
import type { CopyPartProps } from './copy/CopyPart';
import type { HistoryPartProps } from './history/HistoryPart';

/** What not every session needs comes when it is asked for. */
export const { Part: LazyDocuments } = lazyPart<DocumentsPartProps>(() =>
  import(/* webpackChunkName: 'ent-diary-documents' */ './links/DocumentsPart').then((module) => module.DocumentsPart)
);
export const { Part: LazyHistory } = lazyPart<HistoryPartProps>(() =>
  import(/* webpackChunkName: 'ent-diary-editor-parts' */ './history/HistoryPart').then((module) => module.HistoryPart)
);
export const { Part: LazyCopy } = lazyPart<CopyPartProps>(() =>
  import(/* webpackChunkName: 'ent-diary-editor-parts' */ './copy/CopyPart').then((module) => module.CopyPart)
);
export const { Part: LazyClasses } = lazyPart<ClassesPartProps>(() =>
  import(/* webpackChunkName: 'ent-diary-editor-parts' */ './classes/ClassesPart').then((module) => module.ClassesPart)
);
export const { Part: LazySet } = lazyPart<SetPartProps>(
  () => import(/* webpackChunkName: 'ent-diary-editor-parts' */ './classes/SetPart').then((module) => module.SetPart),
  2
);
