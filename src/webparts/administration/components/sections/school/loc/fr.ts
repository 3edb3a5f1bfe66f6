import type { IgnoredReason } from '../../../../../../domain/calendar/holidaysIcs';
import type { IcsRefusal } from '../../../../../../domain/calendar/icsEvents';
import type { HolidayZone } from '../../../../../../domain/calendar/types';
import type { CardKey } from '../card/types';
import type { FrenchTimeZone } from '../identity/timeZones';
import { countIn } from '../../../../../../ui/loc/counted';

const { counted } = countIn('fr');

/** What the screen of the school says in French; the typography is that of src/ui/loc/fr.ts. */
export const fr = {
  reading: 'Lecture de la fiche de l’établissement…',
  cards: 'Parties de la fiche',
  titles: {
    identity: 'Identité',
    week: 'Semaine et sonneries',
    parity: 'Semaines A et B',
    holidays: 'Vacances',
    closures: 'Fermetures'
  } as Record<CardKey, string>,
  unsavedMark: 'non enregistré',

  save: 'Enregistrer',
  saving: 'Enregistrement…',
  saved: (time: string) => `Enregistré à ${time}.`,
  nothingToSave: 'Rien n’a changé depuis le dernier enregistrement.',
  takeBack: 'Annuler cet enregistrement',
  reset: 'Annuler les modifications',
  unsaved: 'Modifications non enregistrées, gardées sur cet appareil.',
  unsavedNotKept: 'Modifications non enregistrées. Cet appareil ne les garde pas\u00a0: enregistrez avant de fermer la page.',
  restored: (when: string) => `Vous aviez commencé ici, ${when}, sans enregistrer\u00a0: vos modifications sont là.`,
  problems: 'Corrigez ce qui est signalé, puis enregistrez à nouveau.',
  leaveTitle: 'Quitter cet écran sans enregistrer\u202f?',
  leaveWhat: (titles: string) => `Pas encore enregistré\u00a0: ${titles}.`,
  leaveKept: 'Vos modifications restent sur cet appareil et vous attendent ici. Personne d’autre ne les voit.',
  leaveLost: 'Cet appareil ne garde pas vos modifications\u00a0: elles seront perdues.',
  leave: 'Quitter',
  stay: 'Rester ici',
  yes: 'oui',
  no: 'non',

  identity: {
    intro: 'Ce que l’ENT dit de votre établissement, et le calendrier qu’il suit.',
    name: 'Nom de l’établissement',
    nameMissing: 'Donnez un nom à l’établissement.',
    nameTooLong: 'Ce nom est trop long\u00a0: 255\u00a0caractères au plus.',
    uai: 'Code UAI',
    uaiHint: 'Sept chiffres et une lettre. Laissez vide si l’établissement n’en a pas.',
    uaiWrong: 'Un code UAI a sept chiffres, puis une lettre.',
    uaiKey: (digits: string, letter: string) =>
      `Après ${digits}, la lettre devrait être ${letter}. Relisez le code\u00a0; il peut être enregistré tel quel.`,
    zone: 'Zone de vacances',
    zoneHint: 'Elle dit quel fichier de vacances du ministère est le vôtre.',
    zoneNone: 'Pas encore choisie',
    zones: {
      A: 'Zone A',
      B: 'Zone B',
      C: 'Zone C',
      other: 'Autre calendrier (Corse, outre-mer)'
    } as Record<HolidayZone, string>,
    academies: {
      A: 'Académies de Besançon, Bordeaux, Clermont-Ferrand, Dijon, Grenoble, Limoges, Lyon et Poitiers.',
      B: 'Académies d’Aix-Marseille, Amiens, Lille, Nancy-Metz, Nantes, Nice, Normandie, Orléans-Tours, Reims, Rennes et Strasbourg.',
      C: 'Académies de Créteil, Montpellier, Paris, Toulouse et Versailles.',
      other: 'Le recteur fixe le calendrier\u00a0: l’académie publie son fichier.'
    } as Record<HolidayZone, string>,
    timeZone: 'Fuseau horaire',
    timeZoneHint: 'L’heure que suivent vos sonneries.',
    timeZoneNow: (time: string) => `Il y est ${time}.`,
    timeZones: {
      'Europe/Paris': 'France métropolitaine',
      'America/Guadeloupe': 'Guadeloupe',
      'America/Martinique': 'Martinique',
      'America/Cayenne': 'Guyane',
      'Indian/Reunion': 'La Réunion',
      'Indian/Mayotte': 'Mayotte',
      'America/Miquelon': 'Saint-Pierre-et-Miquelon',
      'America/St_Barthelemy': 'Saint-Barthélemy',
      'America/Marigot': 'Saint-Martin',
      'Pacific/Noumea': 'Nouvelle-Calédonie',
      'Pacific/Tahiti': 'Tahiti et îles Sous-le-Vent',
      'Pacific/Marquesas': 'Îles Marquises',
      'Pacific/Gambier': 'Îles Gambier',
      'Pacific/Wallis': 'Wallis-et-Futuna'
    } as Record<FrenchTimeZone, string>,
    schoolYear: 'Année scolaire',
    schoolYearHint:
      'Celle que portent les classes que vous ajoutez. Pour passer à la suivante avec ses classes et ses élèves\u00a0: «\u00a0Exporter, changer d’année\u00a0».',
    schoolYearValue: (first: number) => `${first}-${first + 1}`,
    alsaceMoselle: 'Jours fériés d’Alsace et de Moselle',
    alsaceMoselleHint:
      'Le Vendredi saint et le 26\u00a0décembre sont fériés dans le Bas-Rhin, le Haut-Rhin et la Moselle. Ils ne le sont pas en Meurthe-et-Moselle, même dans l’académie de Nancy-Metz.',
    alsaceMoselleYes: 'L’établissement est dans le Bas-Rhin, le Haut-Rhin ou la Moselle'
  },

  week: {
    intro: 'Les jours où vous avez cours, et les heures où sonne chaque cours.',
    weekdays: 'Jours de cours',
    weekdaysMissing: 'Choisissez au moins un jour.',
    ordinary: 'Sonneries d’un jour ordinaire',
    ordinaryHint:
      'Le code est celui de votre emploi du temps\u00a0: M1 pour la première heure du matin, S2 pour la deuxième de l’après-midi…',
    own: (weekday: string) => `Sonneries du ${weekday}`,
    ownAdd: 'Un jour a d’autres sonneries\u202f?',
    ownAddHint: 'Le mercredi souvent. Il part des sonneries d’un jour ordinaire.',
    ownAddButton: 'Ajouter ce jour',
    ownRemove: (weekday: string) => `Le ${weekday} comme un jour ordinaire`,
    code: 'Code',
    start: 'Début',
    end: 'Fin',
    codeOf: (at: number) => `Code du créneau ${at}`,
    startOf: (period: string) => `Début de ${period}`,
    endOf: (period: string) => `Fin de ${period}`,
    unnamed: (at: number) => `créneau ${at}`,
    addPeriod: 'Ajouter un créneau',
    earlier: (period: string) => `Placer ${period} plus tôt`,
    later: (period: string) => `Placer ${period} plus tard`,
    removePeriod: (period: string) => `Retirer ${period}`,
    lessons: (count: number) => (count === 0 ? 'aucun cours' : `${count}\u00a0cours`),
    periodProblems: {
      noId: 'Donnez un code à ce créneau.',
      badId: 'Un code n’a que des lettres sans accent et des chiffres, 12 au plus.',
      sameId: 'Deux créneaux ont ce code.',
      noStart: 'Dites quand ce créneau commence.',
      noEnd: 'Dites quand ce créneau finit.',
      endFirst: 'Ce créneau finit avant de commencer.'
    },
    overlaps: (other: string) => `Ce créneau commence avant la fin de ${other}.`,
    noPeriods: 'Il faut au moins un créneau.',
    lostPeriod: (period: string, lessons: number, weekdays: string) =>
      `${period}\u00a0: ${lessons}\u00a0cours de l’emploi du temps (${weekdays}) n’auraient plus d’heure et ne s’afficheraient plus.`,
    lostWeekday: (weekday: string, lessons: number) =>
      `${weekday}\u00a0: ${lessons}\u00a0cours de l’emploi du temps tomberaient un jour sans cours.`,
    lostAdvice: 'Remettez le code ou le jour, ou déplacez d’abord ces cours dans l’emploi du temps.',
    lostTitle: (lessons: number) => `Enregistrer et perdre ${lessons}\u00a0cours de vue\u202f?`,
    lostBack: 'Rien n’est effacé\u00a0: les cours reviennent si vous remettez le code ou le jour.',
    uncountedTitle: 'Enregistrer sans connaître l’emploi du temps\u202f?',
    counting:
      'L’emploi du temps n’est pas encore lu\u00a0: on ne sait pas si des cours utilisent ces créneaux. Attendez un instant, ou enregistrez.',
    notCounted: 'L’emploi du temps n’a pas pu être lu\u00a0: on ne sait pas si des cours utilisent ces créneaux.',
    saveAnyway: 'Enregistrer quand même'
  },

  parity: {
    intro: 'Certains cours n’ont lieu qu’une semaine sur deux\u00a0: dites laquelle est la semaine A.',
    question: 'L’établissement a-t-il des semaines A et B\u202f?',
    without: 'Non, toutes les semaines se ressemblent',
    with: 'Oui, des semaines A et B',
    anchor: 'Un jour d’une semaine A',
    anchorHint: 'N’importe lequel\u00a0: la première semaine de l’année, par exemple.',
    anchorMissing: 'Choisissez un jour d’une semaine A.',
    anchorWeek: (monday: string) => `La semaine du ${monday} est une semaine A.`,
    rule: 'Après les vacances',
    everyWeek: 'Une semaine sur deux, vacances comprises',
    everyWeekHint: 'Comme un agenda\u00a0: deux semaines de vacances ne changent rien.',
    taughtWeeks: 'Seules les semaines de cours comptent',
    taughtWeeksHint: 'La semaine A qui précède les vacances est suivie, à la rentrée, d’une semaine B.',
    preview: 'Les semaines à venir',
    previewHint: 'Avec les vacances enregistrées. Vérifiez une ou deux dates dans votre agenda.',
    week: (monday: string) => `Semaine du ${monday}`,
    letter: (letter: string) => `Semaine ${letter}`,
    neither: 'ni A ni B',
    noLesson: 'sans cours',
    whole: 'Voir jusqu’à la fin de l’année',
    less: 'Voir moins de semaines',
    lessonsAb: (count: number) =>
      `${counted(count, 'cours', 'cours')} de l’emploi du temps ${count < 2 ? 'n’a' : 'n’ont'} lieu qu’une semaine sur deux. Sans semaines A et B, l’ENT ${count < 2 ? 'l’affiche' : 'les affiche'} chaque semaine.`
  },

  ranges: {
    dates: (first: string, last: string) => `du ${first} au ${last}`,
    oneDay: (day: string) => `le ${day}`,
    line: (title: string, dates: string) => `${title}, ${dates}`,
    days: (count: number) => counted(count, 'jour', 'jours'),
    year: (first: number) => `Année ${first}-${first + 1}`,
    edit: (title: string) => `Modifier ${title}`,
    remove: (title: string) => `Retirer ${title}`,
    removed: (title: string) => `${title}\u00a0: retiré de la liste. Enregistrez pour que ce soit définitif.`,
    undo: 'Remettre',
    title: 'Nom',
    daysLabel: 'Jours',
    titleMissing: 'Donnez un nom.',
    titleTooLong: 'Ce nom est trop long\u00a0: 100\u00a0caractères au plus.',
    daysMissing: 'Choisissez le premier et le dernier jour.',
    overlaps: (other: string) => `Ces jours en recouvrent d’autres\u00a0: ${other}. Le jour porte le nom de ce qui a commencé d’abord.`,
    keep: 'Mettre dans la liste',
    notYet: 'La liste s’enregistre ensuite d’un coup.'
  },

  holidays: {
    intro: 'Les jours sans cours. Les jours fériés sont connus\u00a0: ne les ajoutez pas.',
    list: 'Vacances connues',
    none: 'Aucunes vacances pour l’instant. Déposez le fichier du ministère ci-dessus\u00a0: il les apporte toutes.',
    add: 'Ajouter à la main',
    addTitle: 'Ajouter des jours sans cours',
    editTitle: 'Modifier ces jours',
    titleHint: 'Par exemple «\u00a0Vacances de Noël\u00a0» ou «\u00a0Journée pédagogique\u00a0».',
    daysHint:
      'Les vacances commencent après la classe\u00a0: le premier jour est le lendemain du dernier cours, le dernier jour la veille de la rentrée.',
    firstLabel: 'Premier jour sans cours',
    lastLabel: 'Dernier jour sans cours'
  },

  ics: {
    label: 'Fichier de vacances du ministère (.ics)',
    hint: 'Sur education.gouv.fr, «\u00a0Calendrier scolaire\u00a0», un fichier par zone s’ajoute à un agenda\u00a0: enregistrez-le, puis déposez-le ici. Rien n’est écrit avant votre accord.',
    reading: 'Lecture du fichier…',
    unreadable: 'Le fichier n’a pas pu être lu. Enregistrez-le à nouveau, puis déposez-le.',
    refused: {
      tooLarge: 'Ce fichier est trop gros pour un calendrier de vacances. Vérifiez que c’est le bon.',
      notCalendar: 'Ce fichier n’est pas un calendrier. Choisissez celui qui finit par .ics.',
      broken: 'Ce fichier est abîmé. Téléchargez-le à nouveau.',
      truncated: 'Ce fichier s’arrête au milieu. Téléchargez-le à nouveau.',
      noEvents: 'Ce calendrier est vide. Vérifiez que c’est le bon.',
      tooManyEvents: 'Ce calendrier contient trop d’événements pour des vacances. Vérifiez que c’est le bon.'
    } as Record<IcsRefusal['reason'], string>,
    refusedLine: (line: number) => `C’est à la ligne ${line}.`,
    preview: (file: string) => `Ce que dit ${file}`,
    zone: 'Votre zone',
    zoneHint: 'Le fichier contient plusieurs zones.',
    chooseZone: 'Choisissez votre zone',
    zoneDiffers: (file: string, own: string) =>
      `Ce fichier est celui de\u00a0: ${file}. La fiche «\u00a0Identité\u00a0» dit\u00a0: ${own}. Vérifiez avant d’enregistrer.`,
    zoneUnknown: (file: string) =>
      `Ce fichier est celui de\u00a0: ${file}. La zone de l’établissement n’est pas encore dite dans «\u00a0Identité\u00a0».`,
    states: { added: 'Nouveau', changed: 'Changé', same: 'Déjà là' },
    before: (what: string) => `avant\u00a0: ${what}`,
    beforeNamed: (title: string, dates: string) => `${title} (${dates})`,
    endAssumed: 'Le ministère n’a pas encore dit la fin\u00a0: le 31\u00a0août est supposé.',
    nothing: 'Ce fichier n’apporte rien de nouveau.',
    nothingFound: 'Aucunes vacances de cette année ni des deux voisines dans ce fichier. Le détail dit pourquoi.',
    kept: (count: number) =>
      `${counted(count, 'période que le fichier ne nomme pas reste', 'périodes que le fichier ne nomme pas restent')} dans la liste.`,
    ignored: (count: number) => counted(count, 'événement laissé de côté', 'événements laissés de côté'),
    ignoredOne: (line: number, title: string, why: string) => `Ligne ${line}, ${title}\u00a0: ${why}`,
    untitled: 'sans titre',
    reasons: {
      backToSchool: 'c’est une rentrée, pas des vacances',
      teachersOnly: 'concerne les enseignants seulement',
      broken: 'une ligne est illisible',
      notDays: 'a des heures, et non des jours entiers',
      noEnd: 'n’a pas de fin',
      tooLong: 'dure plus longtemps que toutes les vacances',
      recurring: 'se répète',
      otherZone: 'est d’une autre zone',
      otherYears: 'est d’une autre année',
      notHolidays: 'ne parle pas de vacances'
    } as Record<IgnoredReason, string>,
    confirm: (count: number) => `Enregistrer ${count < 2 ? 'ce changement' : `ces ${count}\u00a0changements`}`,
    cancel: 'Ne rien changer'
  },

  year: {
    title: 'L’année en un coup d’œil',
    hint: 'Comme la liste ci-dessus la fait, jours fériés compris. C’est ce que suivront l’emploi du temps et le cahier de textes.',
    choice: 'Année',
    schoolDays: (count: number) => `${count < 2 ? `${count}\u00a0jour` : `${count}\u00a0jours`} de cours`,
    total: (count: number) => `${counted(count, 'jour', 'jours')} de cours dans l’année.`,
    legend: { school: 'cours', weekend: 'sans cours', holiday: 'vacances', publicHoliday: 'jour férié', closure: 'ENT fermé' },
    event: (dates: string, title: string) => `${dates}\u00a0: ${title}`,
    closure: (title: string) => (title ? `fermeture de l’ENT, ${title}` : 'fermeture de l’ENT')
  },

  closures: {
    intro:
      'Pendant une fermeture, les élèves et les responsables lisent quand l’ENT ouvre à nouveau. Le personnel continue d’y travailler, averti par un bandeau.',
    advisory:
      'C’est un affichage, pas un verrou\u00a0: les droits SharePoint ne changent pas, et qui connaît l’adresse d’une liste peut encore la lire. Les vacances ne ferment rien\u00a0: une fermeture se décide à part.',
    list: 'Fermetures prévues',
    none: 'Aucune fermeture\u00a0: l’ENT reste ouvert toute l’année, vacances comprises.',
    add: 'Ajouter une fermeture',
    addTitle: 'Fermer l’ENT quelques jours',
    editTitle: 'Modifier cette fermeture',
    titleHint: 'Les élèves et les responsables le lisent\u00a0: «\u00a0Fermeture de Noël\u00a0».',
    daysHint: 'L’ENT ouvre à nouveau le lendemain du dernier jour.',
    firstLabel: 'Premier jour de fermeture',
    lastLabel: 'Dernier jour de fermeture',
    preview: 'Ce que liront les élèves et les responsables',
    nowTitle: 'Fermer l’ENT dès maintenant\u202f?',
    nowWhat: (day: string) => `Les élèves et les responsables ne verront plus les pages de l’ENT avant le ${day}.`,
    nowBack: 'Retirez la fermeture pour l’ouvrir à nouveau\u00a0: chacun le verra en quelques minutes.',
    now: 'Fermer l’ENT'
  }
};

export type SchoolStrings = typeof fr;
