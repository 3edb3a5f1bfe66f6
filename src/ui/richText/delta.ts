import { isAllowedLink } from './sanitise';

/**
 * Between stored HTML and Quill's document. Ours, because Quill's own clipboard turns no-break spaces into plain ones
 * and `getSemanticHTML` turns plain spaces into no-break ones: French typography would not survive an edit.
 */

type Inline = { bold?: true; italic?: true; underline?: true; link?: string };
type Block = { list?: 'bullet' | 'ordered'; header?: 3 | 4; blockquote?: true };

/** One step of a document, as Quill's `getContents().ops` lists them. */
export interface DocumentOp {
  insert?: unknown;
  attributes?: Record<string, unknown>;
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character]);
}

function inlineHtml(text: string, attributes: Record<string, unknown>): string {
  let html = escapeHtml(text);
  if (attributes.underline) html = `<u>${html}</u>`;
  if (attributes.italic) html = `<em>${html}</em>`;
  if (attributes.bold) html = `<strong>${html}</strong>`;
  if (typeof attributes.link === 'string' && isAllowedLink(attributes.link)) html = `<a href="${escapeHtml(attributes.link)}">${html}</a>`;
  return html;
}

interface Line {
  html: string;
  block: Record<string, unknown>;
}

function linesOf(ops: readonly DocumentOp[]): Line[] {
  const lines: Line[] = [];
  let html = '';
  for (const { insert, attributes = {} } of ops) {
    if (typeof insert !== 'string') continue;
    const parts = insert.split('\n');
    parts.forEach((part, at) => {
      if (part) html += inlineHtml(part, attributes);
      if (at < parts.length - 1) {
        lines.push({ html, block: attributes });
        html = '';
      }
    });
  }
  if (html) lines.push({ html, block: {} });
  return lines;
}

/** The HTML of a document; empty when it holds no character. */
export function toHtml(ops: readonly DocumentOp[]): string {
  const lines = linesOf(ops);
  while (lines.length > 0 && lines[lines.length - 1].html === '') lines.pop();
  let list = '';
  let html = '';
  for (const line of lines) {
    const wanted = line.block.list === 'ordered' ? 'ol' : line.block.list ? 'ul' : '';
    if (wanted !== list) {
      if (list) html += `</${list}>`;
      if (wanted) html += `<${wanted}>`;
      list = wanted;
    }
    const tag = wanted ? 'li' : line.block.header === 3 ? 'h3' : line.block.header ? 'h4' : line.block.blockquote ? 'blockquote' : 'p';
    html += `<${tag}>${line.html || '<br>'}</${tag}>`;
  }
  return list ? `${html}</${list}>` : html;
}

const blockTags = ['P', 'LI', 'H3', 'H4', 'BLOCKQUOTE'];

function blockOf(element: Element): Block {
  switch (element.tagName) {
    case 'LI':
      return { list: element.parentElement?.tagName === 'OL' ? 'ordered' : 'bullet' };
    case 'H3':
      return { header: 3 };
    case 'H4':
      return { header: 4 };
    case 'BLOCKQUOTE':
      return { blockquote: true };
    default:
      return {};
  }
}

function inlineOf(element: Element, outer: Inline): Inline {
  const href = element.getAttribute('href') ?? '';
  switch (element.tagName) {
    case 'STRONG':
      return { ...outer, bold: true };
    case 'EM':
      return { ...outer, italic: true };
    case 'U':
      return { ...outer, underline: true };
    case 'A':
      return isAllowedLink(href) ? { ...outer, link: href } : outer;
    default:
      return outer;
  }
}

/** The document of some sanitised HTML. Nested blocks come out one below the other. */
export function toOps(html: string): DocumentOp[] {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  const ops: DocumentOp[] = [];
  let pending = false;
  const push = (insert: string, attributes: object): void => {
    ops.push(Object.keys(attributes).length > 0 ? { insert, attributes: { ...attributes } } : { insert });
    pending = !insert.endsWith('\n');
  };
  const endLine = (block: Block): void => {
    if (pending) push('\n', block);
  };
  const walk = (node: Node, inline: Inline, block: Block): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = (node.textContent ?? '').replace(/[ \t\r\n]+/g, ' ');
      const between = text === ' ' && !pending;
      if (text && !between) push(text, inline);
      return;
    }
    if (!(node instanceof Element)) return;
    if (node.tagName === 'BR') {
      push('\n', block);
      return;
    }
    const isBlock = blockTags.includes(node.tagName);
    const own = isBlock ? { ...block, ...blockOf(node) } : block;
    if (isBlock) endLine(block);
    const before = ops.length;
    node.childNodes.forEach((child) => walk(child, inlineOf(node, inline), own));
    if (isBlock && (pending || ops.length === before)) push('\n', own);
  };
  body.childNodes.forEach((child) => walk(child, {}, {}));
  endLine({});
  return ops;
}
