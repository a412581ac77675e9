// What the browser keeps for this page on this computer.

/** null where it keeps nothing. */
export function ownStorage(): Storage | null {
  try {
    return globalThis.localStorage;
  } catch {
    // Reading the property itself throws where storage is forbidden.
    return null;
  }
}
