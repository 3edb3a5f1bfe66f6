/**
 * A `fetch` that tells how much of its body has left, which the browser's own cannot: by `XMLHttpRequest`, which can. Everything else of
 * a request stays with the transport: digest, repeats, refusals.
 * @param onSent told the share of the bytes that have left, 0..1, from the start again when the request is sent again
 */
export function uploadFetch(onSent: (share: number) => void): typeof fetch {
  return (input, init = {}) =>
    new Promise((resolve, reject) => {
      const { method = 'GET', headers, body, signal } = init;
      const request = new XMLHttpRequest();
      request.open(method, input instanceof Request ? input.url : input);
      request.responseType = 'arraybuffer';
      new Headers(headers).forEach((value, name) => request.setRequestHeader(name, value));
      request.upload.onprogress = ({ lengthComputable, loaded, total }) => {
        if (lengthComputable && total > 0) onSent(loaded / total);
      };
      const abort = (): void => request.abort();
      signal?.addEventListener('abort', abort);
      request.onload = () => resolve(answerOf(request));
      // As `fetch` fails.
      request.onerror = () => reject(new TypeError(`no answer from ${request.responseURL || String(input)}`));
      request.onabort = () => reject(signal?.reason ?? new DOMException('given up', 'AbortError'));
      request.onloadend = () => signal?.removeEventListener('abort', abort);
      request.send(body as XMLHttpRequestBodyInit | null | undefined);
    });
}

function answerOf(request: XMLHttpRequest): Response {
  const headers = new Headers();
  for (const line of request.getAllResponseHeaders().split('\r\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.append(line.slice(0, colon), line.slice(colon + 1).trim());
  }
  const { status, statusText } = request;
  return new Response(status === 204 ? null : (request.response as ArrayBuffer), { status, statusText, headers });
}
