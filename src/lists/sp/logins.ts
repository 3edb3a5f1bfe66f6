/** The login as SharePoint's claims write it. */
export function claimsOf(login: string): string {
  return login.includes('|') ? login : `i:0#.f|membership|${login}`;
}
