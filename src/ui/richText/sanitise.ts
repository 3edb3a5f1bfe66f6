import createDOMPurify from 'dompurify';

type Purifier = ReturnType<typeof createDOMPurify>;

/** What a session or a piece of work may be made of: the formats of our editor and nothing else. */
const profile = {
  ALLOWED_TAGS: ['p', 'br', 'strong', 'em', 'u', 'ol', 'ul', 'li', 'a', 'h3', 'h4', 'blockquote'],
  ALLOWED_ATTR: ['href'],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOWED_URI_REGEXP: /^(?:https|mailto):/i
};

let purifier: Purifier | undefined;

/** An instance of our own, so that another package's hooks on the shared one change nothing here. */
function purify(): Purifier {
  if (!purifier) {
    purifier = createDOMPurify(window);
    purifier.addHook('afterSanitizeAttributes', (node) => {
      if (node.nodeName === 'A' && node.getAttribute('href')) {
        node.setAttribute('target', '_blank');
        node.setAttribute('rel', 'noopener noreferrer');
      }
    });
  }
  return purifier;
}

/** True for an address that a link may have: `https:` or `mailto:`. */
export function isAllowedLink(address: string): boolean {
  return profile.ALLOWED_URI_REGEXP.test(address.trim());
}

/** HTML reduced to what our editor makes: harmless wherever it came from. Run on writing and again on reading. */
export function sanitise(html: string): string {
  return purify().sanitize(html, profile);
}

/** The words of some HTML, a line a block: to copy, to search, to tell whether anything is there. */
export function plainText(html: string): string {
  const document = new DOMParser().parseFromString(sanitise(html).replace(/<(?:\/(?:p|li|h3|h4|blockquote)|br)>/g, '$&\n'), 'text/html');
  return (document.body.textContent ?? '').trim();
}
