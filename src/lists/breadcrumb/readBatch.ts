import type { Transport } from '../sp/transport';

/** One part's answer. */
export interface PartAnswer {
  status: number;
  body: string;
}

/** No part can hold it: their paths are encoded and they have no body. */
const BOUNDARY = 'batch_ent_breadcrumb';
const ANSWER_START = /^HTTP\/1\.1 (\d{3})/;

/**
 * Reads in one `$batch` without PnPjs, whose code weighs more than the whole breadcrumb, which loads on every page.
 * @param paths below `_api/`, encoded
 * @returns one answer for each path, in order
 * @throws EntError as the transport does; what the signal says once it is aborted
 */
export async function readBatch(
  transport: Transport,
  webUrl: string,
  paths: readonly string[],
  signal: AbortSignal
): Promise<PartAnswer[]> {
  const parts = paths.map((path) =>
    [
      `--${BOUNDARY}`,
      'Content-Type: application/http',
      'Content-Transfer-Encoding: binary',
      '',
      `GET ${webUrl}/_api/${path} HTTP/1.1`,
      'Accept: application/json;odata=nometadata',
      '',
      ''
    ].join('\n')
  );
  const answer = await transport.send(webUrl, `${webUrl}/_api/$batch`, {
    method: 'POST',
    headers: { 'Content-Type': `multipart/mixed; boundary=${BOUNDARY}`, Accept: 'multipart/mixed' },
    body: `${parts.join('\n')}\n--${BOUNDARY}--\n`,
    credentials: 'same-origin',
    cache: 'no-store',
    signal
  });
  return answersIn(await answer.text(), paths.length);
}

/** @throws Error when there are not as many answers as questions: none of them could be told apart */
function answersIn(text: string, count: number): PartAnswer[] {
  const boundary = text.split(/\r?\n/).find((line) => line.startsWith('--'));
  const answers = (boundary === undefined ? [] : text.split(boundary)).flatMap((part) => {
    const start = part.search(/^HTTP\/1\.1 /m);
    return start < 0 ? [] : [answerOf(part.slice(start))];
  });
  if (answers.length !== count) throw new Error(`a batch of ${count} was answered by ${answers.length} parts`);
  return answers;
}

function answerOf(part: string): PartAnswer {
  const [, status = '0'] = ANSWER_START.exec(part) ?? [];
  return { status: Number(status), body: part.slice(part.search(/\r?\n\r?\n/)).trim() };
}
