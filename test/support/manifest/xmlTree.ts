// An XML file as a plain tree, for tests that look at its elements in order.

import { readFileSync } from "node:fs";
import { Parser } from "htmlparser2";

export interface XmlElement {
  /** With its prefix, as written. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, trimmed. */
  readonly text: string;
}

interface Draft {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlElement[];
  text: string;
}

export function readXmlTree(path: string): XmlElement {
  const open: Draft[] = [{ name: path, attributes: {}, children: [], text: "" }];
  const innermost = () => open[open.length - 1]!;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        open.push({ name, attributes, children: [], text: "" });
      },
      ontext: (text) => {
        innermost().text += text;
      },
      onclosetag: () => {
        const closed = open.pop()!;
        innermost().children.push({ ...closed, text: closed.text.trim() });
      },
    },
    { xmlMode: true },
  );
  parser.end(readFileSync(path, "utf8"));
  const [root] = innermost().children;
  if (root === undefined) throw new Error(`${path} holds no element`);
  return root;
}

/** The element and everything below it, in document order. */
export function flatten(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(flatten)];
}

export function findAll(root: XmlElement, name: string): XmlElement[] {
  return flatten(root).filter((element) => element.name === name);
}

/** The one child of that name; throws where there is none. */
export function childOf(element: XmlElement, name: string): XmlElement {
  const child = element.children.find((candidate) => candidate.name === name);
  if (child === undefined) throw new Error(`${element.name} has no ${name}`);
  return child;
}
