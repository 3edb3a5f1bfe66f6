import { createSp, Transport, type SharePoint } from '../../src/lists/sp';

/** The local SharePoint that the school is made on. */
export interface SchoolServer {
  /** Origin, e.g. http://127.0.0.1:4400. */
  url: string;
}

const SCHOOL_SITE = '/sites/lycee';

/** Speaks to the school's site as one person, the way any client outside a browser would. */
export function connectAs(server: SchoolServer, login: string, site = SCHOOL_SITE): SharePoint {
  return createSp({ webUrl: `${server.url}${site}`, transport: new Transport({ authorization: `Bearer user:${login}` }) });
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
