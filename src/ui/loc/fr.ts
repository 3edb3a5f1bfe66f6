/**
 * What the shared components say in French. Typography: no-break space (\u00a0) inside « » and before « : »,
 * narrow no-break space (\u202f) before « ; », « ! » and « ? », curly apostrophe.
 */
export const fr = {
  loading: 'Chargement…',
  retry: 'Réessayer',
  reload: 'Recharger la page',
  close: 'Fermer',
  cancel: 'Annuler',

  errors: {
    denied: 'Vous n’avez pas accès à ce contenu. Demandez-le à la direction de l’établissement.',
    notFound: 'Ce contenu n’existe plus ou ne vous est pas ouvert. Revenez à la liste.',
    conflict: 'Quelqu’un d’autre a écrit entre-temps. Comparez les deux versions.',
    unknownOutcome: 'La réponse s’est perdue\u00a0: nous ne savons pas encore si tout est enregistré. Vérifiez à nouveau.',
    busy: 'SharePoint est très sollicité. Patientez un instant, puis réessayez.',
    offline: 'Vous êtes hors ligne. Vérifiez la connexion, puis réessayez.',
    sessionExpired: 'Votre session a expiré. Rechargez la page pour vous reconnecter.',
    invalid: 'SharePoint a refusé une des valeurs. Corrigez le texte, puis réessayez.',
    threshold: 'Une liste n’est plus en ordre. Demandez à l’administrateur de lancer la vérification de l’ENT.',
    unexpected: 'Une erreur inattendue est survenue. Réessayez\u00a0; si elle persiste, prévenez l’administrateur.'
  },

  previousWeek: 'Semaine précédente',
  nextWeek: 'Semaine suivante',
  thisWeek: 'Cette semaine',
  weekOf: (monday: string) => `Semaine du ${monday}`,
  weekParity: (parity: 'A' | 'B') => `semaine ${parity}`,
  weekNavigation: 'Choix de la semaine',

  today: 'aujourd’hui',
  tomorrow: 'demain',
  yesterday: 'hier',
  days: 'Jours',
  periods: 'Heures',
  emptyDay: 'Aucun cours ce jour-là.',

  toolbar: 'Mise en forme',
  bold: 'Gras',
  italic: 'Italique',
  underline: 'Souligné',
  heading: 'Titre',
  bulletList: 'Liste à puces',
  numberedList: 'Liste numérotée',
  quote: 'Citation',
  link: 'Lien',
  linkAddress: 'Adresse du lien',
  linkApply: 'Mettre le lien',
  linkRemove: 'Retirer le lien',
  linkRefused: 'Une adresse commence par https:// ou mailto:',
  linkNeedsText: 'Sélectionnez d’abord le texte à lier.',
  editorFailed: 'L’éditeur n’a pas pu être chargé. Votre texte est intact.',

  conflictTitle: 'Deux versions du même texte',
  conflictExplained: 'Quelqu’un d’autre a enregistré ce texte pendant que vous écriviez. Rien n’est perdu\u00a0: choisissez.',
  mine: 'Votre version',
  theirs: 'La version enregistrée',
  theirsBy: (who: string, when: string) => `Enregistrée par ${who}, ${when}`,
  keepMine: 'Garder la mienne',
  takeTheirs: 'Prendre l’autre',
  copyMine: 'Copier la mienne',
  copied: 'Votre version est copiée.',
  copyRefused: 'Le navigateur a refusé la copie. Sélectionnez le texte et copiez-le.',
  decideLater: 'Continuer à écrire',
  nothing: '(vide)'
};

export type UiStrings = typeof fr;
