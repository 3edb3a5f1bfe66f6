import { Transport } from '../../lists/sp/transport';

let transport: Transport | undefined;

/** The one transport of the page, or of the bundle where two of them stand on a page: requests in flight, circuit breaker, digests. */
export function pageTransport(): Transport {
  transport = transport ?? new Transport();
  return transport;
}
