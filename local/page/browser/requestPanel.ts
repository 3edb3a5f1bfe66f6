import { button, choice, element, fill, strings } from './dom';

/** The part of the server's request log that the panel shows. */
interface LoggedRequest {
  method: string;
  url: string;
  status: number;
  operation: string;
  scannedRows: number;
  batchParts: number;
  ms: number;
  bytes: number;
  page: string;
}

const every = 2000;

const faultKinds = {
  cutAfter: { kind: 'cutAfterCommit' },
  cutBefore: { kind: 'cutBeforeCommit' },
  tooMany: { kind: 'status', status: 429, retryAfter: 2 },
  unavailable: { kind: 'status', status: 503 },
  digest: { kind: 'expiredDigest' },
  slow: { kind: 'latency', latencyMs: 2000 }
} as const;

type FaultName = keyof typeof faultKinds;

/** What this page load asked of SharePoint, from the server's own log, and ways to make the next calls fail. */
export class RequestPanel {
  private readonly total = element('p', { role: 'status' });
  private readonly rows = element('tbody');
  private readonly frame: HTMLElement;
  private timer: ReturnType<typeof setInterval> | undefined;
  private shown = '';

  public constructor(onClose: () => void) {
    const headers = [
      strings.method,
      strings.address,
      strings.operation,
      strings.status,
      strings.rows,
      strings.parts,
      strings.bytes,
      strings.duration
    ];
    this.frame = element(
      'section',
      { class: 'requests', 'aria-labelledby': 'requests-title', id: 'requests' },
      element(
        'div',
        { class: 'paneHead' },
        element('h2', { id: 'requests-title', tabindex: '-1' }, strings.requests),
        button(strings.close, onClose, { sign: '✕' })
      ),
      element(
        'div',
        { class: 'commandLine' },
        this.total,
        button(strings.refresh, () => this.refresh()),
        button(strings.clear, () => this.ask('/_local/requests', { method: 'DELETE' }))
      ),
      element(
        'div',
        { class: 'tableScroll', tabindex: '0', role: 'region', 'aria-label': strings.requests },
        element(
          'table',
          {},
          element('thead', {}, element('tr', {}, ...headers.map((header) => element('th', { scope: 'col' }, header)))),
          this.rows
        )
      ),
      this.faults()
    );
  }

  public open(): void {
    document.body.append(this.frame);
    this.frame.querySelector('h2')?.focus();
    this.refresh();
    this.timer = setInterval(() => this.refresh(), every);
  }

  public close(): void {
    clearInterval(this.timer);
    this.frame.remove();
  }

  private refresh(): void {
    this.read().catch((error: unknown) => {
      console.warn('The request log did not answer.', error);
      this.total.textContent = strings.requestsFailed;
    });
  }

  private async read(): Promise<void> {
    const answer = await fetch('/_local/requests');
    const load = document.documentElement.dataset.pageLoad;
    const mine = ((await answer.json()) as LoggedRequest[]).filter(({ page }) => page === load);
    const text = JSON.stringify(mine);
    // Redrawn only for something new: a table that is being read aloud stays still.
    if (text === this.shown) return;
    this.shown = text;
    this.rows.replaceChildren(...mine.map(row));
    const sum = (value: (request: LoggedRequest) => number): number => mine.reduce((total, request) => total + value(request), 0);
    this.total.textContent =
      mine.length === 0
        ? strings.requestsNone
        : fill(
            strings.requestsTotal,
            mine.length,
            sum(({ batchParts }) => Math.max(1, batchParts)),
            sum(({ scannedRows }) => scannedRows),
            (sum(({ bytes }) => bytes) / 1024).toLocaleString(document.documentElement.lang, { maximumFractionDigits: 1 }),
            sum(({ status }) => Number(status === 0 || status >= 400))
          );
  }

  private faults(): HTMLElement {
    let what: FaultName = 'cutAfter';
    let which: '' | 'GET' | 'POST' | 'MERGE' | 'DELETE' = 'POST';
    const times = element('input', { type: 'number', min: 1, max: 100, value: 1 });
    const told = element('p', { role: 'status' });
    const say = (message: string): void => void (told.textContent = message);
    const provoke = (): void => {
      // contextinfo is no write of anybody's, a batch meets the rule by its parts.
      const pattern = which === '' ? undefined : '^(?!.*(contextinfo|\\$batch|GetClientSideComponents))';
      const rule = {
        ...faultKinds[what],
        times: Math.max(1, Number(times.value) || 1),
        urlPattern: pattern,
        method: which === '' ? undefined : which
      };
      this.ask('/_local/faults', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: JSON.stringify(rule) }, () =>
        say(strings.faultReady)
      );
    };
    return element(
      'fieldset',
      { class: 'commandLine' },
      element('legend', {}, strings.faults),
      choice<FaultName>(
        strings.faultWhat,
        [
          ['cutAfter', strings.faultCutAfter],
          ['cutBefore', strings.faultCutBefore],
          ['tooMany', strings.fault429],
          ['unavailable', strings.fault503],
          ['digest', strings.faultDigest],
          ['slow', strings.faultLatency]
        ],
        what,
        (value) => (what = value)
      ),
      choice(
        strings.faultWhich,
        [
          ['', strings.faultAny],
          ['GET', strings.faultReads],
          ['POST', strings.faultAdds],
          ['MERGE', strings.faultChanges],
          ['DELETE', strings.faultDeletes]
        ],
        which as '' | 'GET' | 'POST' | 'MERGE' | 'DELETE',
        (value) => (which = value)
      ),
      element('label', { class: 'choice' }, element('span', {}, strings.faultTimes), times),
      button(strings.faultSet, provoke, { class: 'main' }),
      button(strings.faultClear, () => this.ask('/_local/faults', { method: 'DELETE' }, () => say(strings.faultCleared))),
      told
    );
  }

  private ask(path: string, init: RequestInit, done: () => void = () => this.refresh()): void {
    fetch(path, init).then(
      (answer) => {
        if (answer.ok) done();
        else this.total.textContent = strings.requestsFailed;
      },
      (error: unknown) => {
        console.warn('The local SharePoint did not answer.', error);
        this.total.textContent = strings.requestsFailed;
      }
    );
  }
}

function row(request: LoggedRequest): HTMLElement {
  const { method, url, status, operation, scannedRows, batchParts, bytes, ms } = request;
  const failing = status === 0 || status >= 400;
  const cells = [
    method,
    decoded(url),
    operation,
    status === 0 ? strings.cut : status,
    scannedRows,
    batchParts || '',
    bytes,
    Math.round(ms)
  ];
  return element('tr', { class: failing ? 'failing' : undefined }, ...cells.map((cell) => element('td', {}, String(cell))));
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url).replace(/^.*?\/_api/, '/_api');
  } catch (error) {
    if (error instanceof URIError) return url;
    throw error;
  }
}
