import { XMLParser } from 'fast-xml-parser';
import { isRecord } from '../context';
import { errors } from '../errors';

/** An element of CAML; names as written, which CAML minds. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  /** Text directly inside. */
  text: string;
}

/** I: far above what a client writes, far below what hurts. */
const longestXml = 262_144;
const deepest = 160;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseAttributeValue: false,
  parseTagValue: false,
  trimValues: false,
  processEntities: true,
  ignoreDeclaration: true,
  ignorePiTags: true
});

/** Counts open tags without building anything: what follows may then recurse. */
function demandShallow(xml: string): void {
  let depth = 0;
  for (const [tag] of xml.matchAll(/<[^<>]*>/g)) {
    if (tag.startsWith('</')) depth--;
    else if (!tag.endsWith('/>') && !/^<[?!]/.test(tag)) depth++;
    if (depth > deepest) throw errors.badCaml();
  }
}

function toElement(node: unknown): Element | undefined {
  if (!isRecord(node)) return undefined;
  const name = Object.keys(node).find((key) => key !== ':@');
  if (name === undefined || name === '#text') return undefined;
  const inner = node[name];
  const children = Array.isArray(inner) ? inner : [];
  const attributes: Record<string, string> = {};
  for (const [key, value] of Object.entries(isRecord(node[':@']) ? node[':@'] : {})) attributes[key] = String(value);
  return {
    name,
    attributes,
    children: children.flatMap((child: unknown) => toElement(child) ?? []),
    text: children.map((child: unknown) => (isRecord(child) && typeof child['#text'] === 'string' ? child['#text'] : '')).join('')
  };
}

/**
 * Reads one XML element. A document type, and with it every entity of the client's own, is refused; so is what is too
 * long or too deep.
 * @throws SpError 400
 */
export function parseElement(xml: string): Element {
  if (xml.length > longestXml || /<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw errors.badCaml();
  demandShallow(xml);
  let nodes: unknown;
  try {
    nodes = parser.parse(xml, true);
  } catch {
    throw errors.badCaml();
  }
  const elements = Array.isArray(nodes) ? nodes.flatMap((node: unknown) => toElement(node) ?? []) : [];
  const [only] = elements;
  if (!only || elements.length !== 1) throw errors.badCaml();
  return only;
}

export function childNamed(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((child) => child.name === name);
}

/** CAML's booleans: TRUE in any case, or 1. */
export function isTrue(text: string | undefined): boolean {
  return text !== undefined && /^(true|1)$/i.test(text.trim());
}
