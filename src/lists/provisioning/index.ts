import { EntError } from '../errors';
import { isAbort, type SharePoint } from '../sp';
import { runStages } from './apply';
import { TARGET_VERSION } from './migrations';
import { observe } from './observe';
import { plan } from './plan';
import { Site } from './site';
import type { ApplyReport, Provisioning } from './types';

/**
 * Provisioning of the school on `sp`'s site. Meant for the administration web part alone: nothing else loads this code, and no web part
 * provisions on its own.
 */
export function createProvisioning(sp: SharePoint): Provisioning {
  return {
    check: async (signal) => {
      const observed = await observe(signal ? sp.withSignal(signal) : sp);
      if (!observed) {
        return { mayApply: false, schemaVersion: 0, targetVersion: TARGET_VERSION, findings: [] };
      }
      return {
        mayApply: true,
        schemaVersion: observed.schemaVersion ?? 0,
        targetVersion: TARGET_VERSION,
        findings: plan(observed).flatMap((stage) => stage.flatMap((lane) => lane.map((step) => step.finding)))
      };
    },

    apply: async (options = {}) => {
      try {
        const observed = await observe(options.signal ? sp.withSignal(options.signal) : sp);
        if (!observed) {
          throw new EntError('denied', 'apply() needs a site collection administrator');
        }
        return await runStages(plan(observed), new Site(sp, observed), options);
      } catch (error) {
        if (isAbort(error)) {
          return stoppedBeforeWriting;
        }
        throw error;
      }
    }
  };
}

const stoppedBeforeWriting: ApplyReport = { done: [], failed: [], cancelled: true, writes: 0 };
