import type { FirstHourKey } from '../home/firstHourSteps';
import type { SectionKey } from '../shell/sections';
import type { Finding } from '../../../../lists/provisioning/types';
import { countIn } from '../../../../ui/loc/counted';

type Kind = Finding['kind'];

const { counted } = countIn('fr');

/** What the administration says in French; the typography is that of src/ui/loc/fr.ts. */
export const fr = {
  title: 'État de l’ENT sur ce site',
  sectionsLabel: 'Écrans de l’administration',
  sections: {
    home: 'Accueil',
    school: 'Établissement',
    classes: 'Classes et matières',
    people: 'Personnes et comptes',
    timetable: 'Emploi du temps',
    imports: 'Importer',
    access: 'Accès temporaires',
    year: 'Exporter, changer d’année'
  } as Record<SectionKey, string>,
  readingRegister: (rows: number) => (rows === 0 ? 'Lecture du registre…' : `Lecture du registre… ${counted(rows, 'ligne', 'lignes')}`),

  checking: 'Vérification du site…',
  refusedTitle: 'Réservé aux administrateurs du site',
  refused:
    'Cette page met l’ENT en place et l’administre. Si c’est votre rôle, demandez à l’informatique de vous ajouter aux administrateurs de la collection de sites. Pour le cahier de textes, vous n’en avez pas besoin\u00a0: ouvrez sa page.',

  version: (current: number, target: number) =>
    current === target ? `Version ${current}` : `Version ${current}, version ${target} disponible`,
  notSetUpVersion: (target: number) => `Version ${target} disponible`,
  checkAgain: 'Vérifier à nouveau',

  allSetTitle: 'Tout est en place',
  allSet: 'Les listes, les droits et les groupes de l’ENT sont conformes.',
  notSetUpTitle: 'Ce site n’est pas encore un ENT',
  notSetUp:
    'Un bouton le prépare\u00a0: listes, groupes et droits, sans toucher à rien d’autre sur ce site. Comptez quelques minutes\u00a0; la suite vous est proposée ensuite, étape par étape.',
  willAdd: (count: number) => `Ce qui sera ajouté (${counted(count, 'élément', 'éléments')})`,
  missingTitle: (count: number) => counted(count, 'élément manque', 'éléments manquent'),
  missing: 'La mise en place les ajoute, sans toucher à ce qui existe.',
  driftTitle: (count: number) => counted(count, 'réglage a été changé à la main', 'réglages ont été changés à la main'),
  drift: '«\u00a0Remettre en ordre\u00a0» rétablit ce que l’ENT prévoit\u00a0; aucun contenu n’est effacé.',
  driftWhere: (lists: string) => `Concerne\u00a0: ${lists}.`,
  listNames: {
    EntSchool: 'fiche de l’établissement',
    EntClasses: 'classes',
    EntMemberships: 'repères des rôles',
    EntTimetable: 'emploi du temps',
    EntDiary: 'cahier de textes',
    EntDiaryDrafts: 'brouillons du cahier de textes',
    EntHomework: 'travail à faire',
    EntSubjects: 'matières',
    EntTeachingGroups: 'groupes d’élèves',
    EntStaff: 'personnels',
    EntPupils: 'élèves',
    EntGuardians: 'responsables',
    EntAccesses: 'accès temporaires',
    EntClassMoves: 'changements de classe',
    EntDayChanges: 'changements du jour',
    EntImports: 'imports'
  } as Record<string, string>,

  kinds: {
    level: (count: number) => counted(count, 'niveau d’autorisation', 'niveaux d’autorisation'),
    group: (count: number) => counted(count, 'groupe', 'groupes'),
    list: (count: number) => counted(count, 'liste', 'listes'),
    setting: (count: number) => counted(count, 'réglage de liste', 'réglages de liste'),
    field: (count: number) => counted(count, 'colonne', 'colonnes'),
    index: (count: number) => counted(count, 'index', 'index'),
    permission: (count: number) => counted(count, 'autorisation', 'autorisations'),
    folder: (count: number) => counted(count, 'dossier de classe', 'dossiers de classe'),
    marker: (count: number) => counted(count, 'repère de rôle', 'repères de rôle'),
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
      'Des personnes ont reçu ou perdu des droits\u00a0: certaines peuvent lire ou modifier ce qui ne les regarde pas, ou ne voient plus ce qu’il leur faut.',
    folder: 'Le dossier d’une classe n’a plus les droits prévus.',
    marker: 'Un repère de rôle a changé\u00a0: des personnes verraient la mauvaise classe.',
    migration: 'Une mise à jour reste à faire.'
  } as Record<Kind, string>,
  stages: {
    level: 'les niveaux d’autorisation',
    group: 'les groupes',
    list: 'les listes',
    setting: 'les réglages des listes',
    field: 'les colonnes des listes',
    index: 'les index des listes',
    permission: 'les droits',
    folder: 'les dossiers des classes',
    marker: 'les repères des rôles',
    migration: 'les mises à jour'
  } as Record<Kind, string>,
  details: 'Détails techniques',
  detail: (subject: string, detail: string) => `${subject}\u00a0: ${detail}`,

  setUp: 'Mettre en place',
  complete: 'Compléter',
  repair: 'Remettre en ordre',
  applying: 'Mise en place en cours',
  keepOpen: 'Laissez cette page ouverte. Si elle se ferme, il suffira de recommencer\u00a0: ce qui est fait reste fait.',

  done: (count: number) => (count === 0 ? 'Il n’y avait rien à faire.' : `${counted(count, 'étape faite', 'étapes faites')}.`),
  cancelled: 'Arrêté à votre demande. Ce qui est fait reste fait\u00a0; relancez pour continuer.',
  failedTitle: (count: number) => counted(count, 'étape a échoué', 'étapes ont échoué'),
  failed: 'Le reste est fait. Relancez\u00a0; si l’échec persiste, transmettez ces détails à votre administrateur SharePoint.',

  members: {
    checking: 'Comparaison des groupes SharePoint avec vos imports…',
    followTitle: 'Chacun a son accès',
    follow: 'Les groupes SharePoint suivent vos imports\u00a0: chacun est dans ceux de ses classes, et nulle part ailleurs.',
    differTitle: (count: number) => counted(count, 'changement à reporter dans les groupes', 'changements à reporter dans les groupes'),
    differ: (joins: number, leaves: number, markers: number) =>
      [
        joins > 0 ? counted(joins, 'entrée', 'entrées') : '',
        leaves > 0 ? counted(leaves, 'sortie', 'sorties') : '',
        markers > 0 ? counted(markers, 'enseignant à relier à son emploi du temps', 'enseignants à relier à leur emploi du temps') : ''
      ]
        .filter(Boolean)
        .join(', ') + '. Tant que ce n’est pas fait, les personnes concernées voient l’ENT comme avant.',
    setUpFirst: 'Complétez d’abord la mise en place ci-dessus\u00a0: des groupes restent à créer.',
    details: 'Voir le détail',
    join: (name: string, group: string) => `${name} entre dans «\u00a0${group}\u00a0»`,
    leave: (name: string, group: string) => `${name} quitte «\u00a0${group}\u00a0»`,
    marker: (title: string) => `${title}\u00a0: accès à son emploi du temps`,
    more: (count: number) => `et ${counted(count, 'autre', 'autres')}`,
    strangers: (count: number) => counted(count, 'personne ajoutée à la main', 'personnes ajoutées à la main'),
    strangersWhy: 'Aucun import ne les nomme\u00a0: elles restent où elles sont. Vérifiez qu’elles y ont leur place.',
    stranger: (name: string, group: string) => `${name}\u00a0: «\u00a0${group}\u00a0»`,
    apply: 'Reporter dans les groupes',
    applying: 'Mise à jour des groupes',
    checkAgain: 'Comparer à nouveau',
    stopped: 'SharePoint ne répond plus. Relancez pour continuer.',
    failed: (count: number) => counted(count, 'autre refus de SharePoint', 'autres refus de SharePoint'),
    unknownTitle: (count: number) => counted(count, 'compte inconnu de SharePoint', 'comptes inconnus de SharePoint'),
    unknownWhy:
      'Ces personnes n’entrent pas encore\u00a0; les autres sont en place. C’est souvent une adresse personnelle prise pour un compte, ou un compte qui reste à créer.',
    unknownOne: (name: string, login: string) => `${name}\u00a0: ${login}`,
    removeUnknown: (count: number) => (count < 2 ? 'Oublier ce compte' : `Oublier ces ${count}\u00a0comptes`),
    removeUnknownTitle: (count: number) => (count < 2 ? 'Oublier ce compte\u202f?' : `Oublier ces ${count}\u00a0comptes\u202f?`),
    removeUnknownMeans: [
      'Les personnes restent dans leur classe, avec la mention «\u00a0pas encore d’accès\u00a0».',
      '«\u00a0Relier les comptes\u00a0» leur cherchera un compte dans l’annuaire.'
    ],
    removeUnknownConfirm: 'Oublier',
    unknownRemoved: (count: number) => `${counted(count, 'compte est oublié', 'comptes sont oubliés')}.`
  },
  breadcrumbTitle: 'Le fil d’Ariane en haut des pages',

  prerequisites: {
    title: 'Ce qui dépend de votre collectivité ou de votre DSI',
    intro:
      'L’ENT fonctionne sans. Mais les responsables et les inspecteurs dont le compte est hors de l’établissement n’y entrent qu’à ces conditions.',
    names: {
      guests: 'Invités de l’extérieur',
      assets: 'Fichiers de l’ENT pour les invités',
      clock: 'Fuseau horaire du site',
      listed: 'Sites de groupe hors du hub'
    },
    states: {
      guests: {
        fine: 'Le site accepte les personnes invitées.',
        ask: 'Le partage externe est fermé sur ce site\u00a0: une personne sans compte de l’établissement ne peut pas entrer.',
        unknown: 'SharePoint ne dit pas si le partage externe est ouvert.'
      },
      assets: {
        fine: 'Les fichiers viennent du CDN public\u00a0: les invités peuvent les charger.',
        ask: 'Les fichiers viennent du catalogue d’applications, que les invités ne peuvent pas lire\u00a0: leurs pages resteraient vides.',
        unknown: 'L’origine des fichiers n’est pas connue.'
      },
      clock: {
        fine: (zone: string) => `Le site est à l’heure de l’établissement${zone ? `\u00a0: ${zone}` : ''}.`,
        ask: (zone: string) => `Le site est à une autre heure que l’établissement, ${zone}. Les écrans de SharePoint décalent les dates.`,
        unknown: () => 'SharePoint ne dit pas à quelle heure est le site.'
      },
      listed: {
        fine: 'Les sites de groupe trouvent l’établissement par son adresse.',
        ask: 'Seuls les sites rattachés au même hub trouvent l’établissement. Pour les autres, le locataire doit le nommer.',
        unknown: 'La liste des établissements du locataire n’est pas lisible d’ici.'
      }
    },
    letterTitle: 'Message à envoyer',
    letterStart: (url: string) =>
      `Bonjour,\n\nNotre établissement met en place son ENT sur le site SharePoint ${url}. Pour que tout y fonctionne, y compris pour les responsables et les inspecteurs sans compte de l’établissement, pourriez-vous\u00a0:`,
    letterBetween: '\u00a0;',
    letterEnd: '\nMerci d’avance.',
    ask: {
      guests: (url: string) =>
        `ouvrir le partage externe du site ${url} aux invités nouveaux et existants (centre d’administration SharePoint, Sites actifs, Partage)`,
      assets: () => 'activer le CDN public du locataire (Set-SPOTenantCdnEnabled -CdnType Public), avec l’origine */CLIENTSIDEASSETS',
      clock: (url: string) =>
        `régler le fuseau horaire du site ${url} sur celui de l’établissement (Paramètres du site, Paramètres régionaux)`,
      listed: (url: string) =>
        `ajouter ${url} à la propriété de locataire entSchools, une liste JSON d’adresses (commande Set-PnPStorageEntity)`
    },
    copy: 'Copier le message',
    copied: 'Le message est copié.'
  },
  yearBetween: (label: string) =>
    `Le passage à l’année ${label} est commencé, pas terminé. Tant qu’il ne l’est pas, des élèves peuvent être encore dans leur classe d’avant.`,
  yearFinish: 'Terminer, ou revenir en arrière',
  firstHour: {
    title: 'Votre première heure',
    intro: 'Dans cet ordre, chaque étape prépare la suivante. Vous pouvez vous arrêter et reprendre quand vous voulez.',
    allDone:
      'L’établissement est en place. Chaque écran reste ouvert pour la suite, et qui n’a pas encore de compte se relie quand il en reçoit un.',
    lookShort: 'Revoir',
    look: (title: string) => `Revoir\u00a0: ${title}`,
    steps: {
      school: {
        title: 'Présenter l’établissement',
        todo: () => 'Nom, UAI, zone de vacances, sonneries, semaines A et B.',
        done: () => 'Nom, UAI et zone sont connus.',
        action: 'Remplir la fiche'
      },
      holidays: {
        title: 'Charger les vacances',
        todo: () => 'Le ministère publie un fichier .ics par zone\u00a0: déposez-le, c’est tout.',
        done: (count) => `${counted(count, 'période à venir est connue', 'périodes à venir sont connues')}.`,
        action: 'Ajouter les vacances'
      },
      staff: {
        title: 'Importer les personnels',
        todo: () => 'Direction, vie scolaire, enseignants, AESH, depuis un fichier CSV.',
        done: (count) => `${counted(count, 'personne', 'personnes')}.`,
        action: 'Importer'
      },
      timetable: {
        title: 'Importer l’emploi du temps',
        todo: () => 'Depuis le CSV ou l’.ics de votre logiciel. Les classes et les matières qu’il nomme sont proposées.',
        done: (count) => `${counted(count, 'cours par semaine', 'cours par semaine')}.`,
        action: 'Importer'
      },
      pupils: {
        title: 'Importer les élèves',
        todo: () => 'Nom, prénom et classe suffisent.',
        done: (count) => `${counted(count, 'élève', 'élèves')}.`,
        action: 'Importer'
      },
      guardians: {
        title: 'Importer les responsables',
        todo: () => 'Avec les enfants de chacun.',
        done: (count) => `${counted(count, 'responsable', 'responsables')}.`,
        action: 'Importer'
      },
      accounts: {
        title: 'Relier les comptes',
        todo: (count) =>
          (count === 0 ? '' : `${counted(count, 'personne est', 'personnes sont')} sans compte. `) +
          'L’ENT propose le compte de chacun, vous confirmez. Qui n’en a pas encore attend, sans gêner les autres.',
        done: () => 'Chacun a son compte.',
        action: 'Relier'
      },
      groups: {
        title: 'Ouvrir l’accès à chacun',
        todo: () =>
          'Chacun entre alors dans les groupes SharePoint de ses classes\u00a0: c’est à ce moment qu’enseignants, élèves et responsables voient l’ENT.',
        done: () => 'Qui a un compte voit ses classes.',
        action: 'Ouvrir l’accès'
      }
    } as Record<FirstHourKey, { title: string; todo: (count: number) => string; done: (count: number) => string; action: string }>
  }
};

export type AdministrationStrings = typeof fr;
