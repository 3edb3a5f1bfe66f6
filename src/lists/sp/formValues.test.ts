import { diary } from '../definitions';
import { EntError } from '../errors';
import { createdId } from './createWithToken';
import { checkLengths, formValuesOf } from './formValues';

describe('values before they are sent', () => {
  it('pass up to what SharePoint holds', () => {
    expect(() => checkLengths(diary, { Title: 'x'.repeat(255), EntBody: 'x'.repeat(63_999) })).not.toThrow();
  });

  it.each([
    ['a title', { Title: 'x'.repeat(256) }],
    ['a text', { EntSubject: 'x'.repeat(256) }],
    ['a body', { EntBody: 'x'.repeat(64_000) }],
    ['a number with decimals', { EntStart: 480.5 }]
  ])('are refused: %s too much', (_what, values) => {
    expect(() => checkLengths(diary, values)).toThrow(EntError);
  });

  it('become texts, without what a new item holds anyway', () => {
    expect(
      formValuesOf({ Title: 'Thalès', EntDay: 20261123, EntToHandIn: true, EntGroup: '', EntOther: false, EntNone: undefined })
    ).toEqual([
      { FieldName: 'Title', FieldValue: 'Thalès' },
      { FieldName: 'EntDay', FieldValue: '20261123' },
      { FieldName: 'EntToHandIn', FieldValue: '1' }
    ]);
  });
});

describe('the answer to a create, 200 even when it is refused', () => {
  it('gives the id', () => {
    expect(
      createdId(
        [
          { FieldName: 'Title', HasException: false },
          { FieldName: 'Id', FieldValue: '12', HasException: false }
        ],
        'EntDiary'
      )
    ).toBe(12);
  });

  it.each([
    ['a refused column', [{ FieldName: 'EntDay', HasException: true, ErrorCode: -2146232832, ErrorMessage: 'Nombre attendu' }]],
    ['id 0', [{ FieldName: 'Id', FieldValue: '0', HasException: false }]],
    ['no id', []]
  ])('throws on %s', (_what, results) => {
    expect(() => createdId(results, 'EntDiary')).toThrow(EntError);
  });
});
