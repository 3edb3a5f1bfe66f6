import { testStrings } from '../../../../../../../ui/testing/stringsContract';
import { enExport } from './en';
import { frExport } from './fr';

testStrings(frExport, enExport);
