import type { RegisterChange, RegisterValues } from '../../../../../../domain/register/types';
import type { Weekday } from '../../../../../../domain/types';
import type { Language } from '../../../../../../ui/root/language';
import type { ImportsStrings } from '../loc/fr';
import type { Shown } from '../wizard/types';
import { weekdayName } from '../../school/weekdayName';
import { differencesOf, type PlannedChange } from './planLists';

/** How the changes of a plan are said. */
export interface ChangeWords {
  /** Whom or what a change is about: « Léa Tilleul », « 2GT1 », « lundi M1, 2GT1, Mathématiques ». */
  nameOf: (change: RegisterChange) => string;
  /** For a row that comes or goes, what it says; for one that changes, one line a property, before → after. */
  detailsOf: (planned: PlannedChange) => string[];
}

export function createChangeWords({ plan, register }: Shown, strings: ImportsStrings, language: Language): ChangeWords {
  const added = plan.changes.flatMap((change) => (change.kind === 'class' && change.op === 'add' ? [change.value] : []));
  const codes = new Map([...register.classes, ...added].map(({ number, code }) => [number, code]));
  const pupils = new Map(register.pupils.map(({ key, firstName, lastName }) => [key, `${firstName} ${lastName}`.trim()]));

  const classOf = (number: number): string => codes.get(number) ?? (number === 0 ? strings.noClass : `${number}`);
  const list = (texts: readonly string[]): string => texts.join(', ');
  const childrenOf = (keys: readonly string[]): string => list(keys.map((key) => pupils.get(key) ?? key));
  const functionsOf = (functions: RegisterValues['staff']['functions']): string => list(functions.map((name) => strings.functions[name]));
  const groupOf = ({ classNumber, group }: RegisterValues['slot']): string =>
    group === '' ? classOf(classNumber) : `${classOf(classNumber)} ${group}`;

  const nameOf = (change: RegisterChange): string => {
    switch (change.kind) {
      case 'pupil':
      case 'guardian':
      case 'staff':
        return `${change.value.firstName} ${change.value.lastName}`.trim();
      case 'slot':
        return `${weekdayName(change.value.weekday, language)} ${change.value.periodId}, ${groupOf(change.value)}, ${change.value.subject}`;
      case 'move':
        return change.value.pupilName;
      case 'access':
        return change.value.name;
      case 'change':
        return change.value.note;
      default:
        return change.value.code;
    }
  };

  const rowDetails = (change: RegisterChange): string[] => {
    switch (change.kind) {
      case 'class':
        return [change.value.title, change.value.level, strings.schoolYearValue(change.value.schoolYear)];
      case 'subject':
        return [change.value.title];
      case 'group':
        return [change.value.title, classOf(change.value.classNumber)];
      case 'staff':
        return [change.value.title, functionsOf(change.value.functions), accountOf(change.value.login)];
      case 'pupil':
        return [classOf(change.value.classNumber), groupsOf(change.value.groups), accountOf(change.value.login)];
      case 'guardian':
        return [
          change.value.children.length > 0 ? strings.childrenOf(childrenOf(change.value.children)) : '',
          accountOf(change.value.login)
        ];
      case 'slot':
        return [
          change.value.teacherName,
          change.value.room === '' ? '' : strings.inRoom(change.value.room),
          change.value.parity === '' ? '' : strings.week(change.value.parity)
        ];
      default:
        return [];
    }
  };
  const accountOf = (login: string): string => (login === '' ? '' : strings.account(login));
  const groupsOf = (groups: readonly string[]): string => (groups.length === 0 ? '' : strings.groupsOf(list(groups), groups.length > 1));

  const valueWords = (property: string, value: unknown): string => {
    switch (property) {
      case 'classNumber':
        return classOf(Number(value));
      case 'classNumbers':
        return list((value as number[]).map(classOf)) || strings.empty;
      case 'children':
        return childrenOf(value as string[]) || strings.empty;
      case 'functions':
        return functionsOf(value as RegisterValues['staff']['functions']) || strings.empty;
      case 'status':
        return value === 'left' ? strings.gone : strings.present;
      case 'weekday':
        return weekdayName(value as Weekday, language);
      case 'schoolYear':
        return strings.schoolYearValue(Number(value));
      default:
        return (Array.isArray(value) ? list(value as string[]) : String(value ?? '')) || strings.empty;
    }
  };

  const detailsOf = (planned: PlannedChange): string[] => {
    const { change } = planned;
    if (change.kind === 'move') {
      return [strings.preview.fromTo(classOf(change.value.fromClass), classOf(change.value.toClass))];
    }
    const differences = change.op === 'update' && !isLeaving(planned) ? differencesOf(planned) : [];
    if (differences.length === 0) {
      return rowDetails(planned.before ? ({ ...change, value: planned.before } as RegisterChange) : change).filter((text) => text !== '');
    }
    return differences.map(({ property, before, after }) =>
      strings.preview.change(strings.properties[property] ?? property, valueWords(property, before), valueWords(property, after))
    );
  };
  return { nameOf, detailsOf };
}

/** Of who leaves, the row says who it was; that its class is emptied says nothing more. */
function isLeaving({ change }: PlannedChange): boolean {
  return 'status' in change.value && change.value.status === 'left';
}
