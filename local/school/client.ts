import { createSp, Transport, type SharePoint } from '../../src/lists/sp';
import { systemClock } from '../../src/lists/sp/clock';

/** The local SharePoint that the school is made on. */
export interface SchoolServer {
  /** Origin, e.g. http://127.0.0.1:4400. */
  url: string;
}

/** The local SharePoint allows any number of requests: nobody waits for an allowance that only a tenant has. */
const LONGEST_PAUSE = 100;
const clock = {
  ...systemClock,
  sleep: (milliseconds: number, signal?: AbortSignal | null) => systemClock.sleep(Math.min(milliseconds, LONGEST_PAUSE), signal)
};

const SCHOOL_SITE = '/sites/lycee';

/** Speaks to the school's site as one person, the way any client outside a browser would. */
export function connectAs(server: SchoolServer, login: string, site = SCHOOL_SITE): SharePoint {
  return createSp({ webUrl: `${server.url}${site}`, transport: new Transport({ authorization: `Bearer user:${login}`, clock }) });
}

/** Makes a person known to the whole server, as a directory does. @throws Error when the server refuses */
export async function addToDirectory(server: SchoolServer, login: string, title: string): Promise<void> {
  const response = await fetch(`${server.url}/_local/directory`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ login, title })
  });
  if (!response.ok) {
    throw new Error(`${login} was not added to the directory: ${response.status} ${await response.text()}`);
  }
}
