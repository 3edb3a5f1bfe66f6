import type { ImportPlan } from '../../../../../../domain/imports/types';
import type { Register } from '../../../../../../domain/register/types';

/** The steps of an import, as the bar above it names them. */
export type WizardStep = 'file' | 'columns' | 'preview' | 'run' | 'result';

/** A plan with the register that it was made from: what the person is shown, and what a newer one is compared with. */
export interface Shown {
  plan: ImportPlan;
  register: Register;
}
