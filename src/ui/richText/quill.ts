import Quill from 'quill/core';
import Blockquote from 'quill/formats/blockquote';
import Bold from 'quill/formats/bold';
import Header from 'quill/formats/header';
import Italic from 'quill/formats/italic';
import Link from 'quill/formats/link';
import List from 'quill/formats/list';
import Underline from 'quill/formats/underline';
import { isAllowedLink } from './sanitise';

/** A link that Quill itself refuses when its address is not one of ours. */
class SafeLink extends Link {
  public static override sanitize(url: string): string {
    return isAllowedLink(url) ? url : 'about:blank';
  }
}

Quill.register(
  {
    'formats/bold': Bold,
    'formats/italic': Italic,
    'formats/underline': Underline,
    'formats/list': List,
    'formats/link': SafeLink,
    'formats/header': Header,
    'formats/blockquote': Blockquote
  },
  true
);

/** The Tab key leaves the editor, as everywhere else on the page (WCAG 2.1.2). */
const leaveWithTab = { key: 'Tab', handler: () => true };
const leaveWithShiftTab = { key: 'Tab', shiftKey: true, handler: () => true };

/** An editor in an element, with the formats that `sanitise` lets through and no toolbar of its own. */
export function createQuill(element: HTMLElement): Quill {
  return new Quill(element, {
    formats: ['bold', 'italic', 'underline', 'list', 'link', 'header', 'blockquote'],
    modules: {
      keyboard: { bindings: { tab: leaveWithTab, 'remove tab': leaveWithShiftTab, indent: leaveWithTab, outdent: leaveWithShiftTab } },
      uploader: { mimetypes: [] }
    }
  });
}

export type { Quill };
