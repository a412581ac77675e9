// The parts of an .xlsx file and how they point at each other.

import { strFromU8, unzipSync } from "fflate";
import { childrenOf, parseNode, type XmlNode } from "./xmlNode";

export class XlsxParts {
  readonly #files: Readonly<Record<string, Uint8Array>>;

  constructor(bytes: Uint8Array) {
    this.#files = unzipSync(bytes);
  }

  /** Throws where there is no such part. */
  read(part: string): XmlNode {
    const file = this.#files[part];
    if (!file) throw new Error(`no part ${part}`);
    return parseNode(strFromU8(file));
  }

  /** The part behind a relationship of another. */
  target(part: string, relationshipId: string): string {
    const slash = part.lastIndexOf("/") + 1;
    const relationships = this.read(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`);
    const found = childrenOf(relationships, "Relationship").find(
      (one) => one.attributes["Id"] === relationshipId,
    );
    const target = found?.attributes["Target"];
    if (target === undefined) throw new Error(`${part} has no relationship ${relationshipId}`);
    return target.startsWith("/") ? target.slice(1) : resolve(part.slice(0, slash), target);
  }
}

function resolve(folder: string, target: string): string {
  const steps = folder.split("/").filter((step) => step !== "");
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else steps.push(step);
  }
  return steps.join("/");
}
