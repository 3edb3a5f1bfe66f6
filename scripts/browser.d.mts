/** The set-up scripts are plain JavaScript, so that they run before anything is installed. */
export function findBrowser(): string | undefined;
export const browserArguments: string[];
