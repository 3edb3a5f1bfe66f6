import type { Finding } from '../../../../lists/provisioning/types';

type Kind = Finding['kind'];

const counted = (count: number, one: string, many: string): string => `${count}\u00a0${count < 2 ? one : many}`;

/** What the administration says in French; the typography is that of src/ui/loc/fr.ts. */
export const fr = {
  title: 'État de l’ENT sur ce site',
  checking: 'Vérification du site…',
  refusedTitle: 'Réservé aux administrateurs du site',
  refused:
    'La mise en place crée des listes et des droits\u00a0: il faut être administrateur de la collection de sites. Demandez-le à votre administrateur SharePoint.',

  version: (current: number, target: number) =>
    current === target ? `Version ${current}` : `Version ${current}, version ${target} disponible`,
  notSetUpVersion: (target: number) => `Version ${target} disponible`,
  checkAgain: 'Vérifier à nouveau',

  allSetTitle: 'Tout est en place',
  allSet: 'Les listes, les droits et les groupes de l’ENT sont conformes.',
  notSetUpTitle: 'Ce site n’est pas encore un ENT',
  notSetUp: 'La mise en place ajoute les listes, les groupes et les droits de l’ENT. Elle ne touche à rien d’autre sur ce site.',
  missingTitle: (count: number) => counted(count, 'élément manque', 'éléments manquent'),
  missing: 'La mise en place les ajoute, sans toucher à ce qui existe.',
  driftTitle: (count: number) => counted(count, 'écart', 'écarts'),
  drift:
    'Quelque chose a été changé à la main. «\u00a0Remettre en ordre\u00a0» rétablit ce que l’ENT prévoit\u00a0; aucun contenu n’est effacé.',

  kinds: {
    level: (count: number) => counted(count, 'niveau d’autorisation', 'niveaux d’autorisation'),
    group: (count: number) => counted(count, 'groupe', 'groupes'),
    list: (count: number) => counted(count, 'liste', 'listes'),
    setting: (count: number) => counted(count, 'réglage de liste', 'réglages de liste'),
    field: (count: number) => counted(count, 'colonne', 'colonnes'),
    index: (count: number) => counted(count, 'index', 'index'),
    permission: (count: number) => counted(count, 'autorisation', 'autorisations'),
    folder: (count: number) => counted(count, 'dossier de classe', 'dossiers de classe'),
    marker: (count: number) => counted(count, 'marqueur de rôle', 'marqueurs de rôle'),
    migration: (count: number) => counted(count, 'mise à jour', 'mises à jour')
  } as Record<Kind, (count: number) => string>,
  driftMeans: {
    level: 'Un niveau d’autorisation de l’ENT accorde plus ou moins que prévu.',
    group: 'Un groupe de l’ENT n’est plus réglé comme prévu.',
    list: 'Une liste n’est plus celle que l’ENT a créée.',
    setting: 'Un réglage a été changé, par exemple l’historique des versions.',
    field: 'Une colonne a été modifiée\u00a0: des informations pourraient ne plus s’afficher.',
    index: 'Un index manque\u00a0: les pages ralentissent, puis ne répondent plus quand la liste grandit.',
    permission:
      'Des personnes ont reçu ou perdu des droits que l’ENT ne prévoit pas\u00a0: certaines peuvent lire ou modifier ce qui ne les regarde pas.',
    folder: 'Le dossier d’une classe n’est plus rangé comme prévu.',
    marker: 'Un marqueur de rôle a changé\u00a0: des personnes verraient la mauvaise classe.',
    migration: 'Une mise à jour reste à faire.'
  } as Record<Kind, string>,
  details: 'Détails techniques',
  detail: (subject: string, detail: string) => `${subject}\u00a0: ${detail}`,

  setUp: 'Mettre en place',
  complete: 'Compléter',
  repair: 'Remettre en ordre',
  applying: 'Mise en place en cours',
  progress: (done: number, total: number) => `${done}\u00a0sur\u00a0${total}`,
  doing: (subject: string) => `En cours\u00a0: ${subject}`,
  stop: 'Arrêter',
  stopping: 'Arrêt après l’étape en cours…',
  keepOpen: 'Laissez cette page ouverte. Si elle se ferme, il suffira de recommencer\u00a0: ce qui est fait reste fait.',

  done: (count: number) => (count === 0 ? 'Il n’y avait rien à faire.' : `${counted(count, 'étape faite', 'étapes faites')}.`),
  cancelled: 'Arrêté à votre demande. Ce qui est fait reste fait\u00a0; relancez pour continuer.',
  failedTitle: (count: number) => counted(count, 'étape a échoué', 'étapes ont échoué'),
  failed: 'Le reste est fait. Relancez\u00a0; si l’échec persiste, transmettez ces détails à votre administrateur SharePoint.',

  classesTitle: 'Classes',
  classes: (count: number) => (count === 0 ? 'Aucune classe pour l’instant.' : counted(count, 'classe active', 'classes actives')),
  classColumns: { title: 'Classe', code: 'Code', level: 'Niveau', number: 'Numéro' },
  addClass: 'Ajouter une classe',
  classTitle: 'Nom',
  classTitleHint: 'Par exemple 2de GT 1',
  classCode: 'Code',
  classCodeHint: 'Lettres majuscules, chiffres et tirets, par exemple 2GT1',
  classLevel: 'Niveau',
  classLevelHint: 'Par exemple 2de',
  classNumber: 'Numéro',
  classNumberHint: 'De 1 à 9999, unique et définitif',
  schoolYear: (year: number) => `Année scolaire ${year}-${year + 1}`,
  add: 'Ajouter',
  added: (title: string) => `La classe ${title} est ajoutée. Ses groupes et ses dossiers restent à mettre en place.`,
  classProblems: {
    title: 'Donnez un nom à la classe.',
    code: 'Le code s’écrit en lettres majuscules, chiffres et tirets, vingt caractères au plus.',
    codeTaken: 'Ce code est déjà celui d’une classe.',
    number: 'Le numéro est un nombre de 1 à 9999.',
    numberTaken: 'Ce numéro est déjà celui d’une classe.'
  }
};

export type AdministrationStrings = typeof fr;
