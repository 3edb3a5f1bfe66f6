import { element, strings } from './dom';
import { RequestPanel } from './requestPanel';

/** The header's two switches for those who show or test: the request panel, and a phone's width. Both are off at first. */
export function offerTools(): void {
  const place = document.querySelector<HTMLElement>('.suite > .tools');
  const requests = place?.querySelector<HTMLButtonElement>('[data-tool=requests]');
  const phone = place?.querySelector<HTMLButtonElement>('[data-tool=phone]');
  if (!place || !requests || !phone) return;
  place.hidden = false;
  switchPanel(requests);
  // Within the preview there is no preview.
  if (window.top === window) switchPhone(phone);
  else phone.remove();
}

function switchPanel(control: HTMLButtonElement): void {
  let panel: RequestPanel | undefined;
  const toggle = (): void => {
    if (panel) {
      panel.close();
      panel = undefined;
      control.focus();
    } else {
      panel = new RequestPanel(toggle);
      panel.open();
    }
    control.setAttribute('aria-expanded', String(panel !== undefined));
  };
  control.addEventListener('click', toggle);
}

function switchPhone(control: HTMLButtonElement): void {
  let preview: HTMLElement | undefined;
  control.addEventListener('click', () => {
    if (preview) {
      preview.remove();
      preview = undefined;
    } else {
      const frame = element('iframe', { src: location.pathname + location.search, title: strings.phonePreview, width: 360, height: 720 });
      preview = element('section', { class: 'phone', 'aria-label': strings.phonePreview }, frame);
      document.querySelector('main')?.before(preview);
    }
    document.body.toggleAttribute('data-phone', preview !== undefined);
    control.setAttribute('aria-pressed', String(preview !== undefined));
  });
}
