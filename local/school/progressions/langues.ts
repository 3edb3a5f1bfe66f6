import { lesson, work, type PlannedLesson } from './types';

export const anglaisSeconde: PlannedLesson[] = [
  lesson(
    'Unit 3 – Living together: first impressions',
    '<p>Describing pictures of shared gardens. Vocabulary: <em>neighbourhood, allotment, to share</em>.</p>',
    work('Learn the vocabulary of page 48', 20)
  ),
  lesson(
    'Listening: a community garden in Bristol',
    '<p>Three listenings: gist, details, opinions.</p>',
    work('Workbook page 22, exercises 1–3', 20)
  ),
  lesson(
    'Present perfect or past simple?',
    '<p>Rule built from the listening script. Speaking game in pairs.</p>',
    work('Exercises A and B page 54', 15)
  ),
  lesson(
    'Speaking: role-play',
    '<p>A town meeting: six roles, arguments for and against.</p>',
    work('Record a one-minute pitch', 30, 2, '<p>Be persuasive: use at least two modals.</p>', true)
  ),
  lesson('Reading: an article about tiny houses', '<p>Skimming, scanning, summing up.</p>'),
  lesson('Test – Unit 3', '<p>Listening comprehension and writing, 50 minutes.</p>'),
  lesson(
    'Starting Unit 4 – Into the wild',
    '<p>National parks: matching maps, animals and rules.</p>',
    work('Find three facts about a national park', 20)
  )
];

export const anglaisPremiere: PlannedLesson[] = [
  lesson(
    'Fiction and reality: dystopias',
    '<p>Comparing two book covers, anticipating the plots.</p>',
    work('Read the extract (one page)', 20)
  ),
  lesson('Extract study', '<p>Narrative point of view, key words, atmosphere.</p>', work('Write a 120-word continuation', 40, 2, '', true)),
  lesson('Film trailer analysis', '<p>Vocabulary of the cinema, note taking.</p>'),
  lesson('Debate: would you rather?', '<p>Fishbowl debate, peer assessment grid.</p>', work('Revise modals and conditionals', 25)),
  lesson('Writing workshop', '<p>From notes to an essay outline.</p>', work('Outline of the essay', 30)),
  lesson('Mock oral exam', '<p>Passing in pairs, the others work on the reading file.</p>')
];

export const espagnolSeconde: PlannedLesson[] = [
  lesson('Unidad 3: De viaje', '<p>Describir un paisaje. Léxico del viaje y de la naturaleza.</p>', work('Aprender el léxico p. 40', 15)),
  lesson(
    'El pretérito imperfecto',
    '<p>Contar recuerdos de vacaciones. Formas regulares e irregulares.</p>',
    work('Ejercicios 2 y 3 p. 45', 20)
  ),
  lesson('Comprensión: diario de una viajera', '<p>Lectura por grupos, preguntas verdadero o falso.</p>'),
  lesson('Expresión oral', '<p>Presentar una fotografía durante un minuto.</p>', work('Preparar la presentación', 25, 1)),
  lesson('Presentaciones', '<p>Pasan doce alumnos. Los demás completan la ficha de escucha.</p>'),
  lesson('Control de la unidad', '<p>Comprensión escrita y conjugación.</p>', work('Corregir el control', 15))
];

export const espagnolPremiere: PlannedLesson[] = [
  lesson('Territorio y memoria', '<p>Observación de un mural, contexto histórico.</p>', work('Buscar información sobre el muralismo', 20)),
  lesson(
    'Texto: la plaza del pueblo',
    '<p>Idea principal, tono, recursos.</p>',
    work('Redactar un resumen de ocho líneas', 30, 1, '', true)
  ),
  lesson('El subjuntivo: deseos y consejos', '<p>Práctica oral por parejas.</p>', work('Ejercicios 5 y 6', 20)),
  lesson('Proyecto: una guía de la ciudad', '<p>Reparto de tareas, primeras búsquedas.</p>', work('Traer dos ideas ilustradas', 20, 2)),
  lesson('Proyecto: redacción', '<p>Trabajo en la sala multimedia.</p>')
];
