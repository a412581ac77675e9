// XML as a plain tree, read by a general parser, so that what a test sees of a file does not pass through the code that
// wrote it. Names are without their prefix.

import { Parser } from "htmlparser2";

export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  text: string;
}

export function parseNode(xml: string): XmlNode {
  const root: XmlNode = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const node: XmlNode = { name: name.replace(/^.*:/u, ""), attributes, children: [], text: "" };
        open.at(-1)?.children.push(node);
        open.push(node);
      },
      ontext: (text) => {
        const node = open.at(-1);
        if (node) node.text += text;
      },
      onclosetag: () => {
        open.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  const first = root.children.find((child) => !child.name.startsWith("?"));
  if (!first) throw new Error("no XML");
  return first;
}

export function childrenOf(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return node?.children.filter((child) => child.name === name) ?? [];
}

/** Follows names from child to child; undefined where one is missing. */
export function find(node: XmlNode | undefined, ...names: readonly string[]): XmlNode | undefined {
  return names.reduce<XmlNode | undefined>((at, name) => childrenOf(at, name)[0], node);
}

/** All the text beneath a node. */
export function textBeneath(node: XmlNode | undefined): string {
  return node ? node.text + node.children.map(textBeneath).join("") : "";
}
