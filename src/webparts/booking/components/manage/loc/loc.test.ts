import { testStrings } from '../../../../../ui/testing/stringsContract';
import { en } from './en';
import { fr } from './fr';

testStrings(fr, en);
