import { IMPORT_KINDS } from '../../../../../domain/imports/kinds';
import { ORDER } from './order';

test('the screen has the kinds of the domain, in its order', () => expect(ORDER).toEqual(IMPORT_KINDS));
