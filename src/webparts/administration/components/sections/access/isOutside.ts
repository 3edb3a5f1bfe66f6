/**
 * Whether an account looks like somebody's from outside: a guest's name in the directory, or an address whose domain is not the
 * administrator's. Only a hint: a tenant may have several domains.
 */
export function isOutside(login: string, administrator: string): boolean {
  const domain = (text: string): string => text.slice(text.lastIndexOf('@') + 1).toLowerCase();
  return login.toLowerCase().includes('#ext#') || domain(login) !== domain(administrator);
}
