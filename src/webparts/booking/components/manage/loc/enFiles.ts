import { countIn } from '../../../../../ui/loc/counted';
import type { frFiles } from './frFiles';

const { counted, figure } = countIn('en');
const resources = (count: number): string => counted(count, 'resource', 'resources');

export const enFiles: typeof frFiles = {
  exportTitle: 'Export',
  exportText: 'A CSV file for a spreadsheet: one line a resource, archived ones too. A rule left empty follows the category.',
  exportFile: 'resources.csv',
  exportButton: (count) => `Download ${resources(count)}`,
  imports: {
    title: 'Import',
    intro:
      'The easiest way: export, complete the file in a spreadsheet, import it again. Its headers and words are French. A category that is not there yet is made with its resources. Nothing is written before you agree, and nothing is ever deleted.',
    file: 'CSV file',
    fileHint: 'It needs the columns “Nom” and “Catégorie” at least. Pictures are not imported: add them on the screen.',
    preview: (name) => `What ${name} would change`,
    isNew: 'New',
    categoryIsNew: 'Category: will be made',
    newCategories: (count) => counted(count, 'new category', 'new categories'),
    makesCategory: (title) => `The category “${title}” will be made`,
    added: (count) => counted(count, 'new resource', 'new resources'),
    changed: (count) => `${resources(count)} changed`,
    unchanged: (count) => `${figure(count)} unchanged`,
    refused: (count) => `${counted(count, 'row', 'rows')} refused`,
    refusedStay: (count) => `${counted(count, 'refused row is', 'refused rows are')} left out`,
    ignored: (headers) => `Columns that are not known here, left out: ${headers}.`,
    refusedTitle: 'Rows refused',
    linesTitle: 'What would be written',
    line: 'Line',
    column: 'Column',
    value: 'Value read',
    what: 'Change',
    why: {
      missing: 'This column must be filled for a new resource.',
      tooLong: 'The text is too long.',
      unreadable: 'This value cannot be read. Take an export as your model.',
      unknownNumber: 'No resource has this number. Leave it empty for a new one.',
      forGood: 'How it is divided and whether there are several does not change once it is made.',
      twice: 'The file names this resource further up already.'
    },
    refusals: {
      spreadsheet: () => 'This is a workbook. Open it, choose “Save as” and the type “CSV”, then drop the file that you get.',
      noRows: () => 'The file has headers only: there is nothing to import.',
      noTitle: () => 'The file has neither a column “Nom” nor a column “Numéro”. Take an export as your model.',
      unreadable: () => 'The browser could not read the file. If it is open elsewhere, close it, then try again.',
      notCompared: () => 'SharePoint did not answer: the file could not be compared with what is stored. Try again in a moment.',
      tooManyBytes: (limit) => `The file is too large: ${figure(Math.round(limit / 1048576))}\u00a0MB at most.`,
      tooManyRows: (limit) => `The file has too many rows: ${figure(limit)} at most.`,
      tooManyColumns: (limit) => `The file has too many columns: ${figure(limit)} at most.`,
      empty: () => 'The file is empty.',
      quotes: (line) => `On line ${figure(line)} a quotation mark is not closed: what follows cannot be read.`
    },
    write: (count) => `Write ${resources(count)}`,
    otherFile: 'Choose another file',
    confirmTitle: (count) => `Write ${resources(count)}?`,
    confirm: 'Write',
    nothingDeleted: 'No resource is deleted',
    running: 'Import of resources',
    stayHere: 'Keep this page open.',
    summary: (categories, added, changed, left) =>
      `${categories > 0 ? `${counted(categories, 'category', 'categories')} made, ` : ''}${resources(added)} added, ${figure(changed)} changed${left > 0 ? `, ${figure(left)} left: drop the same file again to go on` : ''}.`
  },
  retention: {
    intro: 'Bookings are kept for a year: after that, who had which room is nobody’s business any more.',
    notYours: 'SharePoint lets only site administrators delete these rows. Ask them to do so once a year.',
    before: (day) => `This concerns bookings before ${day}, and what managers said of them.`,
    count: 'Count what is over a year old',
    counting: 'Counting',
    found: (count) => `${counted(count, 'row', 'rows')} found`,
    nothing: 'Nothing is over a year old.',
    counted: (count) => `${counted(count, 'row is', 'rows are')} over a year old.`,
    remove: 'Delete',
    confirmTitle: (count) => `Delete ${counted(count, 'row', 'rows')}?`,
    forGood: 'They go to the site’s recycle bin, which SharePoint empties after 93\u00a0days.',
    deleting: 'Deleting',
    deleted: (count, failed) =>
      `${counted(count, 'row', 'rows')} deleted${failed > 0 ? `, ${counted(failed, 'row resists', 'rows resist')}: do it again` : ''}.`
  }
};
