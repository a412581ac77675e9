// Small parts (styles, theme, drawings, charts) as a tree. Their elements refer to one another and come in an order that
// matters little, which a stream of events makes hard to read; the sheets themselves are read as a stream.

import type { Pacer } from "../../../Pacer";
import { parseXml } from "../../read/parseXml";
import type { XmlAttributes } from "../../read/XmlEvents";
import type { ZipArchive } from "../../read/ZipArchive";

export interface XmlElement {
  /** Without its namespace prefix. */
  readonly name: string;
  readonly attributes: XmlAttributes;
  readonly children: readonly XmlElement[];
  /** The element's own text, without its children's. */
  readonly text: string;
}

interface GrowingElement extends XmlElement {
  readonly children: GrowingElement[];
  text: string;
}

/** The root element; throws "file-damaged" when the part is missing or not well formed. */
export async function parseXmlTree(archive: ZipArchive, part: string, pacer: Pacer): Promise<XmlElement> {
  const root: GrowingElement = { name: "", attributes: {}, children: [], text: "" };
  const path = [root];
  await parseXml(
    archive,
    part,
    {
      open: (name, attributes) => {
        const element: GrowingElement = { name, attributes, children: [], text: "" };
        path.at(-1)?.children.push(element);
        path.push(element);
      },
      close: () => path.pop(),
      text: (text) => {
        const last = path.at(-1);
        if (last !== undefined) last.text += text;
      },
    },
    pacer,
  );
  return root.children[0] ?? root;
}

/** The first child of that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** All children of that name. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** The element at the end of a path of first children. */
export function elementAt(
  element: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined {
  return path.reduce(childOf, element);
}

/** All descendants of that name, in the order of the document. */
export function descendantsOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendantsOf(child, name),
  ]);
}

/** A numeric attribute, `fallback` where it is missing or no number. */
export function numberAttribute(element: XmlElement | undefined, name: string, fallback: number): number {
  const value = Number(element?.attributes[name] ?? Number.NaN);
  return Number.isFinite(value) ? value : fallback;
}
