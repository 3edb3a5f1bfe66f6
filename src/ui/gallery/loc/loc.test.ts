import { testStrings } from '../../testing/stringsContract';
import { en } from './en';
import { fr } from './fr';

// The HTML of the sample holds straight quotes, which are not words.
const words = (strings: typeof fr): object => ({ ...strings, body: strings.bodyLabel });

testStrings(words(fr), words(en));
