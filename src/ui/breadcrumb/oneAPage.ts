/** Above the page by the extension, which goes first, or within it by a web part. */
export type Placement = 'top' | 'page';

const MARK = 'data-ent-breadcrumb';
/** Raised on `document`: the extension and the web part come in bundles of their own and share no module. */
const CHANGED = 'ent-breadcrumb-changed';

/** One breadcrumb's part in it. */
export interface Turns {
  /** All look again: a placeholder may have been taken out of the page, or put into it, with the breadcrumb that it holds. */
  changed(): void;
  /** Gives the turn up. */
  leave(): void;
}

/**
 * Lets one breadcrumb of a page show itself, however often it was switched on or placed: the extension's first one, else the first web
 * part's. When that one goes, the next takes its turn.
 * @param onTurn told now, and whenever it changes, whether it is this one's turn
 */
export function takeTurns(host: HTMLElement, placement: Placement, onTurn: (mine: boolean) => void): Turns {
  let mine: boolean | undefined;
  const look = (): void => {
    const first = document.querySelector(`[${MARK}=top]`) ?? document.querySelector(`[${MARK}]`);
    if (mine === (first === host)) return;
    mine = first === host;
    onTurn(mine);
  };
  host.setAttribute(MARK, placement);
  document.addEventListener(CHANGED, look);
  const changed = (): void => {
    document.dispatchEvent(new Event(CHANGED));
  };
  changed();
  return {
    changed,
    leave: () => {
      document.removeEventListener(CHANGED, look);
      host.removeAttribute(MARK);
      changed();
    }
  };
}
