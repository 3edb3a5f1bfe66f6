/**
 * What reads files and plans imports: it comes when the person has chosen what to import, never with the section's first view.
 */
export async function loadImportTools() {
  const [tables, kinds, planning, exports, decoding] = await Promise.all([
    import(/* webpackChunkName: 'ent-import-tools' */ '../../../../../domain/imports/readTable'),
    import(/* webpackChunkName: 'ent-import-tools' */ '../../../../../domain/imports/kinds'),
    import(/* webpackChunkName: 'ent-import-tools' */ '../../../../../domain/imports/planImport'),
    import(/* webpackChunkName: 'ent-import-tools' */ '../../../../../domain/exports/registerCsv'),
    import(/* webpackChunkName: 'ent-import-tools' */ '../../../../../domain/imports/decode')
  ]);
  const { readFile, MAX_FILE_BYTES } = tables;
  const { fieldsOf, missingFields, applyRemembered, rememberMapping } = kinds;
  const { planImport, planFromTimetableSlots } = planning;
  const { registerCsv, rejectedCsv } = exports;
  const { decode } = decoding;
  return {
    readFile,
    MAX_FILE_BYTES,
    fieldsOf,
    missingFields,
    applyRemembered,
    rememberMapping,
    planImport,
    planFromTimetableSlots,
    registerCsv,
    rejectedCsv,
    decode
  };
}

export type ImportTools = Awaited<ReturnType<typeof loadImportTools>>;

/** The reader of calendars, heavier still, and only for who drops one. */
export async function loadCalendarReader(): Promise<typeof import('../../../../../domain/calendar/timetableIcs')> {
  return import(/* webpackChunkName: 'ent-timetable-ics' */ '../../../../../domain/calendar/timetableIcs');
}
