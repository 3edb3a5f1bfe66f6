import { enseignementScientifique, eps, snt, vieDeClasse } from './autres';
import { anglaisPremiere, anglaisSeconde, espagnolPremiere, espagnolSeconde } from './langues';
import { emc, francaisPremiere, francaisSeconde, histoirePremiere, histoireSeconde } from './lettres';
import { mathsPremiere, mathsSeconde, physiquePremiere, physiqueSeconde, svtPremiere, svtSeconde } from './sciences';
import type { PlannedLesson } from './types';

type Level = 'seconde' | 'premiere';

const progressions: Record<string, Record<Level, PlannedLesson[]>> = {
  MATHS: { seconde: mathsSeconde, premiere: mathsPremiere },
  FRANCAIS: { seconde: francaisSeconde, premiere: francaisPremiere },
  'HIST-GEO': { seconde: histoireSeconde, premiere: histoirePremiere },
  EMC: { seconde: emc, premiere: emc },
  'PHYS-CHIM': { seconde: physiqueSeconde, premiere: physiquePremiere },
  SVT: { seconde: svtSeconde, premiere: svtPremiere },
  ANGLAIS: { seconde: anglaisSeconde, premiere: anglaisPremiere },
  ESPAGNOL: { seconde: espagnolSeconde, premiere: espagnolPremiere },
  EPS: { seconde: eps, premiere: eps },
  SNT: { seconde: snt, premiere: snt },
  'ENS-SCI': { seconde: enseignementScientifique, premiere: enseignementScientifique },
  VDC: { seconde: vieDeClasse, premiere: vieDeClasse }
};

/** What a subject's lessons say, in order. */
export function progressionOf(subjectCode: string, level: string): PlannedLesson[] {
  return progressions[subjectCode]?.[level === 'Seconde' ? 'seconde' : 'premiere'] ?? [];
}

export type { PlannedHomework, PlannedLesson } from './types';
