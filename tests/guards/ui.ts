import type { Guard } from './guard';

/** The shared controls. */
export const uiGuards: Guard[] = [
  {
    name: 'ui: a half-typed day is not an empty one',
    file: 'src/ui/dateField/readTyped.ts',
    find: "incomplete ? { state: 'invalid', why: 'incomplete' } : { state: 'empty' }",
    replace: "{ state: 'empty' }",
    testFile: 'src/ui/dateField/DateField.test.tsx',
    testName: 'a half-typed date'
  },
  {
    name: 'ui: stale answers of a search are dropped',
    file: 'src/ui/personPicker/usePersonSearch.ts',
    find: "if (!signal.aborted) setState({ kind: 'found', persons });",
    replace: "setState({ kind: 'found', persons });",
    testFile: 'src/ui/personPicker/PersonPicker.test.tsx',
    testName: 'an older answer that comes late'
  },
  {
    name: 'ui: Escape in a picker leaves the panel open',
    file: 'src/ui/personPicker/PersonPicker.tsx',
    find: 'event.stopPropagation();',
    replace: '',
    testFile: 'src/ui/personPicker/PersonPicker.test.tsx',
    testName: 'Escape closes the list'
  },
  {
    name: 'ui: a file dropped beside the zone keeps the page',
    file: 'src/ui/fileDrop/useDropZone.ts',
    find: 'if (holdsFiles(event)) event.preventDefault();',
    replace: '',
    testFile: 'src/ui/fileDrop/FileDrop.test.tsx',
    testName: 'dropped beside the zone'
  },
  {
    name: 'file names: marks that turn the writing are refused',
    file: 'src/domain/files/fileName.ts',
    find: "if (invisible.test(name)) return { kind: 'invisible' };",
    replace: '',
    testFile: 'src/domain/files/fileName.test.ts',
    testName: 'invisible characters'
  },
  {
    name: 'ui: nothing is confirmed before the word is typed',
    file: 'src/ui/confirm/ConfirmDialog.tsx',
    find: 'if (right) onConfirm();',
    replace: 'if (right !== undefined) onConfirm();',
    testFile: 'src/ui/confirm/ConfirmDialog.test.tsx',
    testName: 'before the word is typed'
  },
  {
    name: 'ui: progress speaks calmly',
    file: 'src/ui/progress/useCalmWords.ts',
    find: 'if (latest.current === said.current) return;',
    replace: '',
    testFile: 'src/ui/progress/ProgressCard.test.tsx',
    testName: 'spoken once'
  },
  {
    name: 'ui: a search chooses nothing that it hides',
    file: 'src/ui/classPicker/LevelGroup.tsx',
    find: 'const hasWhole = complete && ',
    replace: 'const hasWhole = ',
    testFile: 'src/ui/classPicker/ClassPicker.test.tsx',
    testName: 'sixty classes'
  },
  {
    name: 'ui: a chosen class that is no longer listed is kept',
    file: 'src/ui/classPicker/levels.ts',
    find: ', ...[...selected].filter((number) => !listed.includes(number))',
    replace: '',
    testFile: 'src/ui/classPicker/ClassPicker.test.tsx',
    testName: 'no longer in the list'
  }
];
