import type { RefusedResource } from '../../../../../domain/bookings/resourcesImport';
import { countIn } from '../../../../../ui/loc/counted';
import type { FileRefusal } from '../files/importPlan';

const { counted, figure } = countIn('fr');
const resources = (count: number): string => counted(count, 'ressource', 'ressources');

/** What is said of files of resources, and of what is kept. */
export const frFiles = {
  exportTitle: 'Exporter',
  exportText: 'Un fichier CSV pour tableur\u00a0: une ligne par ressource, archivées comprises. Une règle laissée vide suit la catégorie.',
  exportFile: 'ressources.csv',
  exportButton: (count: number) => `Télécharger ${resources(count)}`,
  imports: {
    title: 'Importer',
    intro:
      'Le plus simple\u00a0: exportez, complétez dans le tableur, puis réimportez. Une catégorie que l’ENT n’a pas encore est créée avec ses ressources. Rien n’est écrit avant votre accord, et rien n’est jamais effacé.',
    file: 'Fichier CSV',
    fileHint:
      'Il faut au moins les colonnes «\u00a0Nom\u00a0» et «\u00a0Catégorie\u00a0». Les photos ne s’importent pas\u00a0: ajoutez-les à l’écran.',
    preview: (name: string) => `Ce que changerait ${name}`,
    isNew: 'Nouvelle',
    categoryIsNew: 'Catégorie\u00a0: sera créée',
    newCategories: (count: number) => counted(count, 'nouvelle catégorie', 'nouvelles catégories'),
    makesCategory: (title: string) => `La catégorie «\u00a0${title}\u00a0» sera créée`,
    added: (count: number) => `${counted(count, 'nouvelle ressource', 'nouvelles ressources')}`,
    changed: (count: number) => `${counted(count, 'ressource modifiée', 'ressources modifiées')}`,
    unchanged: (count: number) => `${figure(count)} sans changement`,
    refused: (count: number) => `${counted(count, 'ligne refusée', 'lignes refusées')}`,
    refusedStay: (count: number) => `${counted(count, 'ligne refusée est laissée', 'lignes refusées sont laissées')} de côté`,
    ignored: (headers: string) => `Colonnes que l’ENT ne connaît pas, laissées de côté\u00a0: ${headers}.`,
    refusedTitle: 'Lignes refusées',
    linesTitle: 'Ce qui serait écrit',
    line: 'Ligne',
    column: 'Colonne',
    value: 'Valeur lue',
    what: 'Changement',
    why: {
      missing: 'Cette colonne doit être remplie pour une nouvelle ressource.',
      tooLong: 'Le texte est trop long.',
      unreadable: 'Cette valeur ne se lit pas. Prenez modèle sur un export.',
      unknownNumber: 'Aucune ressource n’a ce numéro. Laissez-le vide pour une nouvelle.',
      forGood: 'Le découpage et les exemplaires ne changent plus après la création.',
      twice: 'Le fichier nomme déjà cette ressource plus haut.'
    } as Record<RefusedResource['why'], string>,
    refusals: {
      spreadsheet: () =>
        'C’est un classeur de tableur. Ouvrez-le, choisissez «\u00a0Enregistrer sous\u00a0», le type «\u00a0CSV\u00a0», puis déposez le fichier obtenu.',
      noRows: () => 'Le fichier n’a que sa ligne de titres\u00a0: il n’y a rien à importer.',
      noTitle: () => 'Le fichier n’a ni colonne «\u00a0Nom\u00a0» ni colonne «\u00a0Numéro\u00a0». Prenez modèle sur un export.',
      unreadable: () => 'Le navigateur n’a pas pu lire le fichier. S’il est ouvert ailleurs, fermez-le, puis réessayez.',
      notCompared: () =>
        'SharePoint n’a pas répondu\u00a0: le fichier n’a pas pu être comparé à ce qui est enregistré. Réessayez dans un instant.',
      tooManyBytes: (limit: number) => `Le fichier est trop lourd\u00a0: ${figure(Math.round(limit / 1048576))}\u00a0Mo au plus.`,
      tooManyRows: (limit: number) => `Le fichier a trop de lignes\u00a0: ${figure(limit)} au plus.`,
      tooManyColumns: (limit: number) => `Le fichier a trop de colonnes\u00a0: ${figure(limit)} au plus.`,
      empty: () => 'Le fichier est vide.',
      quotes: (line: number) => `À la ligne ${figure(line)}, un guillemet n’est pas fermé\u00a0: la suite ne peut pas être lue.`
    } as Record<FileRefusal['reason'], (figure: number) => string>,
    write: (count: number) => `Écrire ${resources(count)}`,
    otherFile: 'Choisir un autre fichier',
    confirmTitle: (count: number) => `Écrire ${resources(count)}\u202f?`,
    confirm: 'Écrire',
    nothingDeleted: 'Aucune ressource n’est supprimée',
    running: 'Import des ressources',
    stayHere: 'Gardez cette page ouverte.',
    summary: (categories: number, added: number, changed: number, left: number) =>
      `${categories > 0 ? `${counted(categories, 'catégorie créée', 'catégories créées')}, ` : ''}${counted(added, 'ressource ajoutée', 'ressources ajoutées')}, ${counted(changed, 'modifiée', 'modifiées')}${left > 0 ? `, ${counted(left, 'restante', 'restantes')}\u00a0: déposez à nouveau le même fichier pour reprendre` : ''}.`
  },
  retention: {
    intro: 'Les réservations sont gardées un an\u00a0: au-delà, qui avait quelle salle ne regarde plus personne.',
    notYours: 'SharePoint ne laisse supprimer ces lignes qu’aux administrateurs du site. Demandez-leur de le faire une fois par an.',
    before: (day: string) => `Sont concernées les réservations d’avant le ${day}, avec les réponses des gestionnaires.`,
    count: 'Compter ce qui a plus d’un an',
    counting: 'Comptage',
    found: (count: number) => `${counted(count, 'ligne trouvée', 'lignes trouvées')}`,
    nothing: 'Rien n’a plus d’un an.',
    counted: (count: number) => `${counted(count, 'ligne a', 'lignes ont')} plus d’un an.`,
    remove: 'Supprimer',
    confirmTitle: (count: number) => `Supprimer ${counted(count, 'ligne', 'lignes')}\u202f?`,
    forGood: 'Elles vont à la corbeille du site, d’où SharePoint les efface après 93\u00a0jours.',
    deleting: 'Suppression',
    deleted: (count: number, failed: number) =>
      `${counted(count, 'ligne supprimée', 'lignes supprimées')}${failed > 0 ? `, ${counted(failed, 'ligne résiste', 'lignes résistent')}\u00a0: recommencez` : ''}.`
  }
};
