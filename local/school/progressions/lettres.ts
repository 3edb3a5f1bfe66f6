import { lesson, work, type PlannedLesson } from './types';

export const francaisSeconde: PlannedLesson[] = [
  lesson(
    'Entrer dans la poésie du XVIe siècle',
    '<p>Lecture expressive de trois sonnets. Premières impressions.</p>',
    work('Apprendre par cœur le sonnet choisi', 40, 3)
  ),
  lesson(
    'Explication linéaire n° 5',
    '<p>Mouvements du texte, images de la nature, place du poète.</p><ul><li>Le printemps comme décor</li><li>Le temps qui passe</li><li>L’invitation</li></ul>',
    work('Mettre au propre le plan de l’explication', 25)
  ),
  lesson(
    'Grammaire : les propositions subordonnées relatives',
    '<p>Antécédent, fonction du pronom relatif. Exercices 1 à 5 de la fiche.</p>',
    work('Exercices 6 et 7 de la fiche', 20)
  ),
  lesson('La versification', '<p>Compter, scander, nommer les rimes. Quiz collectif.</p>'),
  lesson(
    'Écrire à la manière de',
    '<p>Atelier d’écriture : un sonnet sur un objet du quotidien.</p>',
    work('Terminer le sonnet', 45, 2, '<p>Sur feuille, recto, avec un titre.</p>', true)
  ),
  lesson('Lectures des sonnets d’élèves', '<p>Passages volontaires. Retours bienveillants et précis.</p>'),
  lesson(
    'Méthode du commentaire : l’introduction',
    '<p>Amorce, présentation, projet de lecture, annonce du plan.</p>',
    work('Rédiger l’introduction du commentaire', 40, 2)
  ),
  lesson(
    'Le commentaire : du repérage à l’axe',
    '<p>Relevé des procédés par groupes de quatre, mise en commun.</p>',
    work('Compléter le tableau des procédés', 20)
  ),
  lesson(
    'Lecture cursive : présentation des œuvres au choix',
    '<p>Trois recueils au choix, empruntables au CDI.</p><p><a href="https://gallica.bnf.fr/">Éditions anciennes consultables en ligne</a></p>',
    work('Choisir le recueil et lire les dix premières pages', 30, 4)
  ),
  lesson('Contrôle de lecture et langue', '<p>Questions courtes puis dictée préparée.</p>')
];

export const francaisPremiere: PlannedLesson[] = [
  lesson(
    'Le personnage de roman : marginal ou héros ?',
    '<p>Définitions, corpus de quatre portraits.</p>',
    work('Lire les chapitres 3 à 5', 60, 2)
  ),
  lesson(
    'Explication linéaire n° 8',
    '<p>L’arrivée au village : point de vue, ironie, attente du lecteur.</p>',
    work('Réviser les explications 6 et 7', 45, 2)
  ),
  lesson(
    'Grammaire : la négation',
    '<p>Négation totale et partielle, portée. Entraînement à la question de l’oral.</p>',
    work('Trois phrases à analyser', 15)
  ),
  lesson(
    'Dissertation : analyser un sujet',
    '<p>Définir les termes, reformuler, chercher la tension.</p>',
    work('Plan détaillé de dissertation', 90, 4, '<p>Deux parties au moins, trois exemples précis.</p>', true)
  ),
  lesson('Oral blanc par binômes', '<p>Lecture, explication et entretien, grille remise à chacun.</p>'),
  lesson(
    'Parcours associé : textes complémentaires',
    '<p>Mise en relation de trois extraits.</p>',
    work('Fiche de lecture du texte 3', 30)
  ),
  lesson(
    'Contraction de texte : méthode',
    '<p>Du relevé des arguments au texte réduit au quart.</p>',
    work('Contraction du texte distribué', 50, 3, '', true)
  ),
  lesson('Correction de la contraction', '<p>Reprises collectives sur l’énonciation et les connecteurs.</p>')
];

export const histoireSeconde: PlannedLesson[] = [
  lesson(
    'La Méditerranée médiévale',
    '<p>Trois mondes en contact : étude de la carte, frise.</p>',
    work('Légender la carte', 25, 1, '<p>Couleurs aux crayons, nomenclature à l’encre.</p>')
  ),
  lesson(
    'Étude : une ville portuaire au XIIe siècle',
    '<p>Analyse de deux documents, rédaction d’un paragraphe.</p>',
    work('Terminer le paragraphe', 20)
  ),
  lesson('Croisades et échanges', '<p>Conflits, commerce, transmission des savoirs.</p><p>Exposé de deux élèves.</p>'),
  lesson(
    'Géographie : sociétés et risques',
    '<p>Aléa, enjeu, vulnérabilité : définitions à partir d’une crue.</p>',
    work('Apprendre les définitions', 15)
  ),
  lesson(
    'Étude de cas : un littoral menacé',
    '<p>Réaliser un croquis à partir d’un texte.</p>',
    work('Croquis du littoral au propre', 45, 2, '', true)
  ),
  lesson('Évaluation : Méditerranée médiévale', '<p>Questions problématisées, une heure.</p>'),
  lesson('Des ressources sous pression', '<p>L’eau : disponibilités, usages, conflits.</p>', work('Lire les pages 178 et 179', 15))
];

export const histoirePremiere: PlannedLesson[] = [
  lesson(
    'La Deuxième République',
    '<p>1848 : espoirs et fractures. Analyse d’une affiche.</p>',
    work('Fiche biographique d’un acteur de 1848', 30)
  ),
  lesson('Suffrage et citoyenneté', '<p>Comparer deux listes électorales. Débat préparé.</p>'),
  lesson('Le Second Empire', '<p>Entre autorité et modernisation.</p>', work('Plan de la composition', 40, 2)),
  lesson('Composition en temps limité', '<p>Une heure et demie, sans documents.</p>'),
  lesson('Géographie : la métropolisation', '<p>Définition, indicateurs, acteurs.</p>', work('Compléter le tableau des métropoles', 20)),
  lesson(
    'Étude de cas : une métropole du sud',
    '<p>Croquis et texte explicatif.</p>',
    work('Texte de dix lignes sur les inégalités', 35, 2, '', true)
  )
];

export const emc: PlannedLesson[] = [
  lesson(
    'La liberté d’expression en question',
    '<p>Étude de deux situations, débat réglé.</p>',
    work('Relever un fait d’actualité et le présenter', 20)
  ),
  lesson('Vérifier une information', '<p>Méthode en quatre questions : qui, quand, d’où, pourquoi.</p>'),
  lesson('La laïcité au lycée', '<p>Lecture commentée de la charte.</p>', work('Préparer une question pour l’intervenante', 10))
];
