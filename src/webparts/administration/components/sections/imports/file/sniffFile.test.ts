import { isSpreadsheetName, sniffFile } from './sniffFile';

const text = (value: string): Uint8Array => new TextEncoder().encode(value);

test.each<[string, string, Uint8Array, string]>([
  ['an Excel file', 'élèves.xlsx', Uint8Array.of(0x50, 0x4b, 3, 4, 0), 'spreadsheet'],
  ['an Excel file that was renamed', 'élèves.csv', Uint8Array.of(0x50, 0x4b, 3, 4, 0), 'spreadsheet'],
  ['an old Excel file', 'élèves.csv', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'spreadsheet'],
  ['a PDF', 'liste.csv', text('%PDF-1.7'), 'notText'],
  ['an XML export', 'ElevesSansAdresses.txt', text('\ufeff<?xml version="1.0"?>'), 'notText'],
  ['a web page of a portal that wanted a sign-in', 'export.csv', text('\n<!DOCTYPE html>'), 'notText'],
  ['a calendar', 'edt.ics', text('BEGIN:VCALENDAR\r\n'), 'calendar'],
  ['a calendar called a text', 'edt.txt', text('\ufeffbegin:vcalendar\n'), 'calendar'],
  ['something that calls itself a calendar', 'edt.ics', text('bonjour'), 'calendar'],
  ['a table', 'élèves.csv', text('Nom;Prénom\n'), 'table'],
  ['a table in which a letter of that other world comes first', 'a.txt', Uint8Array.of(0xd0, 0x41), 'table'],
  ['nothing', 'vide.csv', new Uint8Array(), 'table']
])('%s is known', (_what, name, bytes, kind) => expect(sniffFile(name, bytes)).toBe(kind));

test('spreadsheets are known by their names', () => {
  const names = ['a.xlsx', 'a.XLS', 'a.xlsm', 'a.xlsb', 'a.ods', 'a.numbers', 'a.csv', 'xlsx.txt'];
  expect(names.filter(isSpreadsheetName)).toEqual(['a.xlsx', 'a.XLS', 'a.xlsm', 'a.xlsb', 'a.ods', 'a.numbers']);
});
