import { lesson, work, type PlannedLesson } from './types';

export const mathsSeconde: PlannedLesson[] = [
  lesson(
    'Fonctions de référence : la fonction carré',
    '<p>Tableau de valeurs, tracé de la parabole, symétrie par rapport à l’axe des ordonnées.</p><ul><li>Activité 2 p. 84</li><li>Définition et sens de variation</li></ul>',
    work('Exercices 14 et 16 p. 91', 25, 1, '<p>Rédiger la justification du sens de variation.</p>')
  ),
  lesson(
    'Comparer des carrés, résoudre graphiquement',
    '<p>Correction des exercices 14 et 16. Résolution graphique d’équations et d’inéquations.</p>',
    work('Exercice 22 p. 92', 20)
  ),
  lesson(
    'Fonction inverse : première approche',
    '<p>Ensemble de définition, valeur interdite, hyperbole.</p><p>Vocabulaire : <strong>asymptote</strong> (sans exigence).</p>',
    work('Apprendre le cours sur les fonctions carré et inverse', 30, 2)
  ),
  lesson(
    'Étude de signe d’un produit',
    '<p>Tableau de signes pas à pas à partir d’un problème d’aire de jardin.</p><ol><li>Factoriser</li><li>Chercher les zéros</li><li>Conclure par un intervalle</li></ol>'
  ),
  lesson(
    'Atelier d’exercices : tableaux de signes',
    '<p>Travail en binômes, fiche à trois niveaux de difficulté. Correction des questions vertes au tableau.</p>',
    work('Devoir maison n° 4 : l’enclos', 60, 4, '<p>Problème d’optimisation d’un enclos. À rendre sur feuille double.</p>', true)
  ),
  lesson(
    'Vecteurs : translation et égalité',
    '<p>Découverte avec un logiciel de géométrie : déplacement d’une figure, représentants d’un même vecteur.</p><p><a href="https://www.geogebra.org/">Figure utilisée en classe</a></p>',
    work('Exercices 5, 6 et 9 p. 142', 25)
  ),
  lesson(
    'Somme de vecteurs, relation de Chasles',
    '<p>Construction de la somme, règle du parallélogramme, simplification d’écritures.</p>',
    work('Exercice 31 p. 145', 20)
  ),
  lesson(
    'Coordonnées d’un vecteur',
    '<p>Repère orthonormé, calcul des coordonnées, égalité de deux vecteurs.</p><p>Exercices 40 à 44 faits en classe.</p>'
  ),
  lesson('Évaluation : fonctions de référence', '<p>Évaluation d’une heure, calculatrice autorisée.</p>'),
  lesson(
    'Correction de l’évaluation et colinéarité',
    '<p>Retour sur les erreurs fréquentes. Critère de colinéarité de deux vecteurs.</p>',
    work('Refaire l’exercice 3 de l’évaluation', 20)
  ),
  lesson(
    'Algorithmique : boucle bornée',
    '<p>Calcul de sommes avec une boucle <em>pour</em>. Trace d’exécution à la main puis en Python.</p>',
    work('Terminer le programme « somme des carrés »', 30, 2)
  )
];

export const mathsPremiere: PlannedLesson[] = [
  lesson(
    'Suites arithmétiques : terme général',
    '<p>Démonstration de la formule explicite. Exemple : gradins d’un stade.</p>',
    work('Exercices 12, 15 et 18 p. 34', 40)
  ),
  lesson(
    'Somme des termes d’une suite arithmétique',
    '<p>La méthode de l’écolier pressé, puis la formule générale.</p>',
    work('Exercice 47 p. 39', 30)
  ),
  lesson(
    'Suites géométriques',
    '<p>Évolutions à taux constant, terme général, représentation graphique.</p><ul><li>Placement à intérêts composés</li><li>Population d’abeilles d’un rucher</li></ul>'
  ),
  lesson(
    'Modéliser avec une suite',
    '<p>Travail de groupe : quelle suite pour quelle situation ?</p>',
    work('Devoir maison : le nénuphar de l’étang', 75, 4, '<p>Une page de recherche et une page au propre.</p>', true)
  ),
  lesson(
    'Nombre dérivé : taux de variation',
    '<p>Vitesse moyenne, vitesse instantanée, sécantes qui deviennent tangente.</p>',
    work('Exercices 8 et 11 p. 98', 35)
  ),
  lesson(
    'Équation de la tangente',
    '<p>Lecture graphique puis calcul. Exercices 20 à 24.</p>',
    work('Apprendre les définitions du chapitre', 20)
  ),
  lesson('Dérivées usuelles', '<p>Tableau des dérivées, premières dérivations de polynômes.</p>', work('Série de dix dérivées', 25, 2)),
  lesson(
    'Interrogation et variations d’une fonction',
    '<p>Interrogation de vingt minutes. Lien entre signe de la dérivée et variations.</p>',
    work('Exercice 52 p. 110', 30)
  ),
  lesson('Optimisation', '<p>Boîte de volume maximal : expérimentation avec du papier, puis calcul.</p>')
];

export const physiqueSeconde: PlannedLesson[] = [
  lesson(
    'Corps purs et mélanges',
    '<p>Distinguer corps pur et mélange, homogène et hétérogène. Carte mentale du chapitre.</p>',
    work('Exercices 3, 5 et 7 p. 28', 20)
  ),
  lesson(
    'TP : identifier une espèce chimique',
    '<p>Mesure d’une température de changement d’état et d’une masse volumique.</p><p>Apporter la blouse en coton.</p>',
    work('Finir le compte rendu du TP', 40, 2, '<p>Une conclusion rédigée est attendue.</p>', true)
  ),
  lesson('Chromatographie sur couche mince', '<p>Principe, protocole, lecture d’un chromatogramme.</p>'),
  lesson(
    'Concentration en masse',
    '<p>Définition, unités, exercices sur l’eau sucrée et le sérum physiologique.</p>',
    work('Exercice 18 p. 47', 20)
  ),
  lesson(
    'TP : préparer une solution par dissolution',
    '<p>Choix de la verrerie, protocole, incertitudes.</p><ol><li>Peser</li><li>Dissoudre</li><li>Ajuster au trait de jauge</li></ol>',
    work('Relire la fiche « verrerie »', 10)
  ),
  lesson(
    'Dilution',
    '<p>Facteur de dilution. Préparation d’une échelle de teintes.</p>',
    work('Réviser pour le contrôle du chapitre 2', 45, 2)
  ),
  lesson('Contrôle : solutions aqueuses', '<p>Contrôle d’une heure.</p>'),
  lesson(
    'Mouvement : référentiel et trajectoire',
    '<p>Étude d’une chronophotographie. Vocabulaire du mouvement.</p>',
    work('Exercices 4 et 6 p. 112', 20)
  )
];

export const physiquePremiere: PlannedLesson[] = [
  lesson('Titrage colorimétrique', '<p>Équivalence, réactif limitant, tableau d’avancement.</p>', work('Exercice 21 p. 64', 30)),
  lesson(
    'TP : titrer une eau oxygénée',
    '<p>Manipulation par deux, relevé du volume à l’équivalence.</p>',
    work('Compte rendu du titrage', 60, 2, '<p>Avec l’évaluation des incertitudes.</p>', true)
  ),
  lesson('Structure des molécules', '<p>Schéma de Lewis, géométrie, polarité.</p>', work('Exercices 9 à 12 p. 83', 30)),
  lesson('Interactions et cohésion', '<p>Pourquoi l’huile et l’eau ne se mélangent-elles pas ? Liaison hydrogène.</p>'),
  lesson(
    'Champ de gravitation',
    '<p>Analogie avec le champ électrostatique, lignes de champ.</p>',
    work('Lire le document p. 150 et répondre aux questions 1 à 4', 25)
  ),
  lesson('Exercices de synthèse', '<p>Sujet type d’une heure, travail individuel puis correction.</p>')
];

export const svtSeconde: PlannedLesson[] = [
  lesson(
    'La cellule, unité du vivant',
    '<p>Observation au microscope d’épiderme d’oignon et de cellules de joue. Dessin d’observation.</p>',
    work('Terminer le dessin d’observation', 20, 1, '<p>Titre, légendes et échelle.</p>', true)
  ),
  lesson(
    'L’ADN, une molécule universelle',
    '<p>Extraction de l’ADN d’un kiwi. Structure en double hélice.</p>',
    work('Apprendre le vocabulaire de la leçon 3', 15)
  ),
  lesson(
    'Érosion et paysages',
    '<p>Lecture de la carte géologique de la vallée. Du granite à l’arène.</p><ul><li>Altération</li><li>Transport</li><li>Dépôt</li></ul>'
  ),
  lesson('TP : granulométrie d’un sable', '<p>Tamisage, courbe cumulative, interprétation.</p>', work('Questions 1 à 3 de la fiche', 20)),
  lesson(
    'Agrosystèmes et sols',
    '<p>Le sol est vivant : inventaire de la petite faune de la haie du lycée.</p>',
    work('Chercher un exemple d’agriculture durable près de chez soi', 30, 2)
  )
];

export const svtPremiere: PlannedLesson[] = [
  lesson(
    'Divisions cellulaires : la mitose',
    '<p>Observation de racines de jacinthe, mise en ordre des photographies.</p>',
    work('Schématiser une mitose à quatre chromosomes', 25, 1, '', true)
  ),
  lesson('Méiose et brassage', '<p>Modélisation avec des pailles de couleur.</p>', work('Exercice 4 p. 57', 20)),
  lesson('Mutations et réparation', '<p>Culture de levures exposées aux ultraviolets, dénombrement.</p>'),
  lesson('La dynamique de la lithosphère', '<p>Anomalies magnétiques, âge des fonds océaniques.</p>', work('Lire le document 2 p. 132', 15))
];
