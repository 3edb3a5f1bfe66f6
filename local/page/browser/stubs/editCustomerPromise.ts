/**
 * In the place of `@msinternal/sp-edit-customer-promise`, which measures SharePoint's own edit mode:
 * a failed web part is told on the console, where the tests read it.
 */
export function _logFailuresForEditCustomerPromise(details: unknown): void {
  console.error('A web part failed.', details);
}

export class _EditModeCustomerPromiseHandler {}
