import type { Guard } from './guard';

const EDITOR = 'src/webparts/diary/components/editor';
const PARTS = `${EDITOR}/EditorParts.test.tsx`;

/** The teacher's side of the class diary. */
export const diaryTeacherGuards: Guard[] = [
  {
    name: 'diaryTeacher: an address that can run something is no link',
    file: `${EDITOR}/links/linkText.ts`,
    find: "if (!isLinkUrl(url)) return 'bad';",
    replace: '',
    testFile: `${EDITOR}/links/linkText.test.ts`,
    testName: 'is no link'
  },
  {
    name: 'diaryTeacher: links that lay on the device are looked at',
    file: `${EDITOR}/form.ts`,
    find: 'readLinks(JSON.stringify(value ?? []))',
    replace: '(value ?? []) as Link[]',
    testFile: `${EDITOR}/form.test.ts`,
    testName: 'what the device says of links is looked at'
  },
  {
    name: 'diaryTeacher: what pupils see already is not written anew for a word',
    file: `${EDITOR}/appearing.ts`,
    find: 'urgent: seen ? row.urgent === true : urgent,',
    replace: 'urgent,',
    testFile: `${EDITOR}/appearing.test.ts`,
    testName: 'what pupils see already'
  },
  {
    name: 'diaryTeacher: work published in the evening waits',
    file: `${EDITOR}/saving.ts`,
    find: 'content: { ...homework, urgent }, known: base.homework, visibleFrom };',
    replace: 'content: { ...homework, urgent }, known: base.homework };',
    testFile: PARTS,
    testName: 'published in the evening waits'
  },
  {
    name: 'diaryTeacher: a note of another window is kept',
    file: `${EDITOR}/note/useNote.ts`,
    find: 'put(both);',
    replace: '',
    testFile: PARTS,
    testName: 'what another window wrote'
  },
  {
    name: 'diaryTeacher: a note of another device is kept',
    file: `${EDITOR}/note/useNote.ts`,
    find: 'found.base === versionOf(opened) ? found.text : together(body, found.text)',
    replace: 'found.text',
    testFile: PARTS,
    testName: 'since before another one wrote'
  },
  {
    name: 'diaryTeacher: the workload is not asked before it is wanted',
    file: `${EDITOR}/HomeworkFields.tsx`,
    find: '{planning && <WorkloadLine',
    replace: '{<WorkloadLine',
    testFile: PARTS,
    testName: 'asked once a day or minutes'
  },
  {
    name: 'diaryTeacher: nothing is published before its files are there',
    file: `${EDITOR}/LessonEditor.tsx`,
    find: "if (!busy && sending === 0) submit('publish');",
    replace: "if (!busy) submit('publish');",
    testFile: `${EDITOR}/links/DocumentsPart.test.tsx`,
    testName: 'nothing is published before it is there'
  },
  {
    name: 'diaryTeacher: a file that was stopped is not attached',
    file: `${EDITOR}/links/useUploads.ts`,
    find: 'cancel: (key) => sending.current.get(key)?.stop.abort(),',
    replace: 'cancel: () => undefined,',
    testFile: `${EDITOR}/links/DocumentsPart.test.tsx`,
    testName: 'one that is stopped'
  },
  {
    name: 'diaryTeacher: work for several classes is given here once',
    file: `${EDITOR}/classes/ClassesPart.tsx`,
    find: 'if (here) onGiven(here);',
    replace: '',
    testFile: `${EDITOR}/MoreActions.test.tsx`,
    testName: 'given to two classes'
  },
  {
    name: 'diaryTeacher: one’s own row goes before a colleague’s of the same lesson',
    file: 'src/webparts/diary/components/teacher/sharedLessons.ts',
    find: 'shared.sessions.filter(({ session }) => !has.has(session.key))',
    replace: 'shared.sessions',
    testFile: 'src/webparts/diary/components/teacher/sharedLessons.test.tsx',
    testName: 'own name goes before'
  },
  {
    name: 'diaryTeacher: a class’s files are not for other classes',
    file: 'src/lists/definitions/documents.ts',
    find: 'classFolders: publishedToClass',
    replace: "classFolders: [...publishedToClass, { to: 'pupils', level: 'read' }]",
    testFile: 'src/lists/repositories/diary/documents.test.ts',
    testName: 'a pupil of another class'
  },
  {
    name: 'diaryTeacher: a file is written over by nobody',
    file: 'src/lists/repositories/diary/documents.ts',
    find: '{ Overwrite: false, EnsureUniqueFileName: true }',
    replace: '{ Overwrite: true }',
    testFile: 'src/lists/repositories/diary/documents.test.ts',
    testName: 'a second file of a name'
  }
];
