import { lesson, work, type PlannedLesson } from './types';

export const eps: PlannedLesson[] = [
  lesson('Demi-fond : test de terrain', '<p>Test progressif, chacun note son palier. Étirements.</p>'),
  lesson(
    'Demi-fond : courir à son allure',
    '<p>Trois fois six minutes à allure choisie puis annoncée.</p>',
    work('Prévoir une tenue de pluie', 5)
  ),
  lesson('Badminton : renvoyer et placer', '<p>Échauffement en miroir, situations de service, matchs à thème.</p>'),
  lesson(
    'Badminton : tournoi par niveaux',
    '<p>Rotation joueur, arbitre, observateur.</p>',
    work('Apporter la feuille d’observation complétée', 10)
  ),
  lesson('Escalade : assurer en moulinette', '<p>Nœud en huit, vérification croisée, premières voies.</p>')
];

export const snt: PlannedLesson[] = [
  lesson(
    'Internet : adresses et paquets',
    '<p>Jeu de rôle débranché : acheminer un message découpé en paquets.</p>',
    work('Questionnaire sur le routage', 15)
  ),
  lesson('Commandes réseau', '<p>Tester une connexion, lire un chemin. Compte rendu collectif.</p>'),
  lesson(
    'Le Web : une page à la main',
    '<p>Structure d’une page, liens, image libre de droits.</p>',
    work('Page sur sa plante préférée', 45, 2, '<p>Un titre, deux paragraphes, un lien.</p>', true)
  ),
  lesson(
    'Traces et vie privée',
    '<p>Que laisse-t-on derrière soi ? Étude des réglages d’un navigateur.</p>',
    work('Lire la fiche « cookies »', 10)
  ),
  lesson('Données structurées', '<p>Ouvrir, trier et filtrer un fichier de données ouvertes.</p>')
];

export const enseignementScientifique: PlannedLesson[] = [
  lesson('Le Soleil, notre source d’énergie', '<p>Puissance reçue, inclinaison, saisons.</p>', work('Exercice 2 p. 61', 20)),
  lesson('Albédo et bilan radiatif', '<p>Mesure de l’albédo de plusieurs surfaces de la cour.</p>'),
  lesson(
    'La photosynthèse à l’échelle de la planète',
    '<p>Productivité primaire, lecture de carte.</p>',
    work('Construire le schéma bilan', 30, 1, '', true)
  ),
  lesson('Le bilan thermique du corps humain', '<p>Ordres de grandeur, comparaison d’activités.</p>', work('Réviser le thème 2', 40, 2))
];

export const vieDeClasse: PlannedLesson[] = [
  lesson('Vie de classe : bilan à mi-trimestre', '<p>Points forts, points à améliorer, propositions des délégués.</p>'),
  lesson('Vie de classe : préparer le conseil', '<p>Questionnaire anonyme dépouillé ensemble.</p>')
];
