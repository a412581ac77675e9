// The pane's four places, and how a ribbon button names one in the address.

const PLACES = ["home", "entry", "check", "summary"] as const;

export type PlaceId = (typeof PLACES)[number];

export const placeIds: readonly PlaceId[] = PLACES;

/** "?place=summary" → "summary"; anything else is home. */
export function readPlace(search: string): PlaceId {
  const wanted = new URLSearchParams(search).get("place");
  return PLACES.find((place) => place === wanted) ?? "home";
}
