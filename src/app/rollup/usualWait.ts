/** How long one book may take, in seconds: the largest take some, and whoever needs minutes has stopped working. */
export const USUAL_WAIT_SECONDS = 300;
