import { clockInZone } from '../../../../../../domain/days';
import { school } from '../../../testing/renderSection';
import { identityProblems, identitySpec, keyObjection } from './identityForm';
import { FRENCH_TIME_ZONES } from './timeZones';

const form = identitySpec.pick(school);

test('what is written: a name without spaces around it, a code as the ministry writes it, no zone as none', () => {
  expect(identitySpec.changes({ ...form, name: ' Lycée des Glycines ', uai: '095 1099d', zone: '' })).toEqual({
    name: 'Lycée des Glycines',
    uai: '0951099D',
    zone: null,
    timeZone: 'Europe/Paris',
    schoolYear: 2026,
    alsaceMoselle: false
  });
  expect(identitySpec.changes({ ...form, uai: ' ', zone: 'other' })).toMatchObject({ uai: '', zone: 'other' });
});

test('a school must have a name, and a code that is one or none', () => {
  expect(identityProblems(form)).toEqual({});
  expect(identityProblems({ ...form, uai: '' })).toEqual({});
  expect(identityProblems({ ...form, name: ' ', uai: '12' })).toEqual({ name: 'nameMissing', uai: 'uaiWrong' });
  expect(identityProblems({ ...form, name: 'x'.repeat(256) })).toEqual({ name: 'nameTooLong' });
});

test('a key that does not fit is an objection, not a problem', () => {
  expect(identityProblems({ ...form, uai: '0951099E' })).toEqual({});
  expect(keyObjection('0951099e')).toEqual({ digits: '0951099', letter: 'D' });
  expect([keyObjection('0951099D'), keyObjection('095'), keyObjection('')]).toEqual([undefined, undefined, undefined]);
});

test('what the device kept is taken only in its shape', () => {
  expect(identitySpec.accepts(JSON.parse(JSON.stringify(form)))).toBe(true);
  for (const other of [null, [], { ...form, zone: 'D' }, { ...form, schoolYear: '2026' }]) expect(identitySpec.accepts(other)).toBe(false);
});

test('every time zone of the list is one that browsers know', () => {
  for (const name of FRENCH_TIME_ZONES) expect(() => clockInZone(0, name)).not.toThrow();
});
