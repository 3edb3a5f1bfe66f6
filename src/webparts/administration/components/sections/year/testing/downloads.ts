import { Blob as NodeBlob } from 'node:buffer';
import { ReadableStream } from 'node:stream/web';
import { TextDecoder, TextEncoder } from 'node:util';

export interface Saved {
  name: string;
  blob: NodeBlob;
}

/** Of the standard class, what a ZIP's writer uses. */
class StreamResponse {
  public readonly body: ReadableStream<Uint8Array>;

  public constructor(content: ReadableStream<Uint8Array> | string) {
    this.body = typeof content === 'string' ? (new NodeBlob([content]).stream() as ReadableStream<Uint8Array>) : content;
  }

  public async blob(): Promise<NodeBlob> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of this.body) chunks.push(chunk);
    return new NodeBlob(chunks);
  }
}

/** jsdom has an `Uint8Array` of its own, which Node's encoder does not make. */
class OwnEncoder {
  private readonly encoder = new TextEncoder();

  public encode(text: string = ''): Uint8Array {
    return new Uint8Array(this.encoder.encode(text));
  }
}

/** jsdom has neither streams nor downloads: these are Node's own, and what is handed to the browser is kept in `saved`. */
export function installDownloads(saved: Saved[]): void {
  Object.assign(globalThis, { Blob: NodeBlob, ReadableStream, Response: StreamResponse, TextDecoder, TextEncoder: OwnEncoder });
  URL.createObjectURL = (blob: unknown) => {
    saved.push({ name: '', blob: blob as NodeBlob });
    return 'blob:test';
  };
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved[saved.length - 1].name = this.download;
  });
}
