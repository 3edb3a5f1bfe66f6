/** The address of a server-relative URL, each name encoded: `%`, `#` and `?` are part of names. @param origin `https://ecole.example` */
export function absolute(origin: string, serverRelativeUrl: string): string {
  return origin + serverRelativeUrl.split('/').map(encodeURIComponent).join('/');
}
