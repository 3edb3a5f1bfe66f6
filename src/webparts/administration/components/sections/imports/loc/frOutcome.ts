import type { ImportKind, RejectReason } from '../../../../../../domain/imports/types';
import type { EntErrorKind } from '../../../../../../lists/errors';
import { countIn } from '../../../../../../ui/loc/counted';

const { counted } = countIn('fr');

/** From the last question to the result, and why rows are refused. */
export const frOutcome = {
  confirm: {
    title: {
      classes: 'Importer les classes\u202f?',
      subjects: 'Importer les matières\u202f?',
      staff: 'Importer les personnels\u202f?',
      timetable: 'Importer l’emploi du temps\u202f?',
      pupils: 'Importer les élèves\u202f?',
      guardians: 'Importer les responsables\u202f?'
    } as Record<ImportKind, string>,
    confirm: 'Importer',
    added: (thing: string) => `À ajouter\u00a0: ${thing}.`,
    changed: (thing: string) => `À modifier\u00a0: ${thing}.`,
    moved: (count: number) => `${counted(count, 'élève change', 'élèves changent')} de classe. Chaque changement peut être annulé ensuite.`,
    left: (count: number) =>
      `${counted(count, 'personne sera marquée partie', 'personnes seront marquées parties')}. Leurs travaux restent.`,
    lessonsLeft: (count: number) =>
      `${counted(count, 'cours part', 'cours partent')} à la corbeille du site, d’où ils peuvent être restaurés.`,
    newClasses: (codes: string) => `Classes créées, avec leurs groupes et leurs dossiers\u00a0: ${codes}.`,
    rejected: (count: number) => `${counted(count, 'ligne refusée ne sera pas prise', 'lignes refusées ne seront pas prises')}.`,
    groups: 'Les accès ne changent pas encore\u00a0: vous les reporterez dans les groupes depuis l’accueil.',
    more: (shown: string, count: number) => `${shown} et ${counted(count, 'autre', 'autres')}`
  },

  run: {
    title: 'Import en cours',
    writing: 'Écriture dans l’ENT',
    checking: 'Dernière vérification avant d’écrire…',
    provisioning: 'Création des groupes et dossiers des nouvelles classes',
    recording: 'Fin de l’import…',
    keepOpen:
      'Laissez cette page ouverte. Si elle se ferme ou si la connexion se coupe, refaites le même import\u00a0: ce qui est écrit reste écrit, et le reste suit.',
    waiting: (minutes: number) =>
      minutes < 2
        ? 'SharePoint demande de patienter un peu. L’import reprend tout seul.'
        : `SharePoint limite les écritures\u00a0: pause d’environ ${minutes}\u00a0minutes. L’import reprend tout seul.`
  },

  result: {
    doneTitle: 'Import terminé',
    partTitle: 'Import inachevé',
    stoppedTitle: 'Import arrêté',
    nothingLeft: 'Tout était déjà écrit\u00a0: il ne restait rien à faire.',
    written: (what: string) => `Écrit\u00a0: ${what}.`,
    nothingWritten: 'Rien n’a été écrit.',
    rejected: (count: number) => `${counted(count, 'ligne du fichier a été refusée', 'lignes du fichier ont été refusées')}.`,
    stopped: 'Arrêté à votre demande. Ce qui est écrit reste écrit.',
    left: (count: number) =>
      `${counted(count, 'écriture reste', 'écritures restent')} à faire\u00a0: «\u00a0Continuer\u00a0» reprend où l’import s’est arrêté, sans rien doubler.`,
    failedTitle: (count: number) => counted(count, 'écriture a échoué', 'écritures ont échoué'),
    failedOne: (what: string, why: string) => `${what}\u00a0: ${why}`,
    failures: {
      denied: 'vous n’avez pas le droit d’écrire ici',
      notFound: 'la fiche n’existe plus',
      conflict: 'quelqu’un d’autre vient de la modifier',
      unknownOutcome: 'la réponse s’est perdue, peut-être est-ce écrit',
      busy: 'SharePoint était trop sollicité',
      offline: 'la connexion était coupée',
      sessionExpired: 'votre session a expiré',
      invalid: 'SharePoint a refusé une des valeurs',
      threshold: 'une liste n’est plus en ordre\u00a0: lancez la vérification depuis l’accueil',
      unexpected: 'erreur inattendue'
    } as Record<EntErrorKind, string>,
    continue: 'Continuer',
    notRecorded: 'L’import n’a pas pu être noté dans l’historique\u00a0; les colonnes ne seront pas retenues pour la prochaine fois.',
    recordAgain: 'Noter à nouveau',
    provisioned: 'Les groupes et les dossiers des nouvelles classes sont en place.',
    notProvisioned:
      'Les nouvelles classes n’ont pas encore tous leurs groupes et dossiers. Complétez la mise en place depuis l’accueil\u00a0; il faut être administrateur de la collection de sites.',
    next: 'Et maintenant',
    groups:
      'Personne ne voit encore ce changement\u00a0: les accès s’ouvrent depuis l’accueil, une fois tout importé et les comptes reliés.',
    toGroups: 'Reporter dans les groupes',
    nextKind: {
      subjects: 'Importer ensuite les matières',
      staff: 'Importer ensuite les personnels',
      timetable: 'Importer ensuite l’emploi du temps',
      pupils: 'Importer ensuite les élèves',
      guardians: 'Importer ensuite les responsables'
    } as Partial<Record<ImportKind, string>>,
    toStart: 'Retour aux imports'
  },

  reasons: {
    missing: (field: string) => `Il manque\u00a0: ${field}.`,
    tooLong: (field: string) => `Le texte est trop long pour\u00a0: ${field}.`,
    notACode: (_field: string, value: string) =>
      `«\u00a0${value}\u00a0» ne donne aucun code\u00a0: il faut des lettres sans signe particulier, ou des chiffres.`,
    notANumber: (_field: string, value: string) => `«\u00a0${value}\u00a0» n’est pas un nombre de 1 à 9\u00a0999.`,
    notALogin: (_field: string, value: string) => `«\u00a0${value}\u00a0» n’est pas un compte\u00a0: attendu nom@domaine.`,
    notAWeekday: (_field: string, value: string) => `«\u00a0${value}\u00a0» n’est pas un jour de la semaine.`,
    unknownPeriod: (_field: string, value: string) =>
      `«\u00a0${value}\u00a0» ne correspond à aucune sonnerie de ce jour. Vérifiez-les dans «\u00a0Établissement\u00a0».`,
    unknownClass: (_field: string, value: string) => `Aucune classe ne s’appelle «\u00a0${value}\u00a0».`,
    unknownSubject: (_field: string, value: string) => `«\u00a0${value}\u00a0» ne nomme aucune matière.`,
    unknownTeacher: (_field: string, value: string) =>
      `Aucun enseignant ne s’appelle «\u00a0${value}\u00a0». Importez d’abord les personnels.`,
    unknownPupil: (_field: string, value: string) => `Aucun élève ne correspond à «\u00a0${value}\u00a0». Importez d’abord les élèves.`,
    unknownFunction: (_field: string, value: string) =>
      `La fonction «\u00a0${value}\u00a0» n’est pas connue\u00a0: Direction, Vie scolaire, Enseignant ou AESH.`,
    notAParity: (_field: string, value: string) => `«\u00a0${value}\u00a0» n’est ni la semaine A, ni la B.`,
    duplicateKey: (_field: string, value: string) =>
      `«\u00a0${value}\u00a0» figure plusieurs fois avec des informations différentes, ou appartient déjà à un autre.`,
    duplicateLogin: (_field: string, value: string) => `Le compte ${value} appartient déjà à quelqu’un d’autre.`,
    sameNameNoKey: (_field: string, value: string) =>
      `Plusieurs personnes peuvent être «\u00a0${value}\u00a0»\u00a0: ajoutez un identifiant, ou précisez.`,
    tooManyCells: () => 'La ligne a plus de cases que le fichier n’a de titres\u00a0: sans doute un séparateur dans un texte.'
  } as Record<RejectReason, (field: string, value: string) => string>
};
