/** Size of one person in a picture of people, in units of the drawing. */
export const FIELD = { width: 15, height: 24 };
