// An element's opening tag with some of its attributes changed.

import { escapeAttribute } from "./escapeXml";

export interface WrittenTag {
  /** As written. */
  readonly rawName: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Without its ">" or "/>"; a change of null takes an attribute away. */
export function buildOpeningTag(tag: WrittenTag, changes: Readonly<Record<string, string | null>>): string {
  const attributes = Object.entries({ ...tag.attributes, ...changes }).flatMap(([name, value]) =>
    value === null ? [] : [` ${name}="${escapeAttribute(value)}"`],
  );
  return `<${tag.rawName}${attributes.join("")}`;
}
