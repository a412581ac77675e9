// Holds a manifest's tree to the documented order, required children and repetitions.

import { DOCUMENTED_ELEMENTS, type DocumentedElement } from "./documentedElements";
import type { XmlElement } from "./xmlTree";

function documented(parent: XmlElement | null, element: XmlElement): DocumentedElement {
  const byPath = parent === null ? undefined : DOCUMENTED_ELEMENTS[`${parent.name}/${element.name}`];
  return byPath ?? DOCUMENTED_ELEMENTS[element.name] ?? { order: [], required: [] };
}

function findOwnFaults(parent: XmlElement | null, element: XmlElement): string[] {
  const { order, required, repeated = [] } = documented(parent, element);
  const names = element.children.map((child) => child.name);
  const places = names.map((name) => order.indexOf(name));
  return [
    ...names.filter((name) => !order.includes(name)).map((name) => `${element.name} may not hold ${name}`),
    ...names
      .filter((_, i) => (places[i] ?? 0) < Math.max(...places.slice(0, i)))
      .map((name) => `${name} comes too late in ${element.name}`),
    ...required.filter((name) => !names.includes(name)).map((name) => `${element.name} must hold ${name}`),
    ...names
      .filter((name, i) => names.indexOf(name) < i && !repeated.includes(name))
      .map((name) => `${element.name} holds ${name} twice`),
  ];
}

/** One sentence a fault; none where the tree is as documented. */
export function findOrderFaults(element: XmlElement, parent: XmlElement | null = null): string[] {
  return [
    ...findOwnFaults(parent, element),
    ...element.children.flatMap((child) => findOrderFaults(child, element)),
  ];
}
