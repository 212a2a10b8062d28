/** Size of one person in a picture of people, in units of the drawing, and people in a row. */
export const FIELD = { width: 15, height: 24 };
export const COLUMNS = 20;

/** A head and a body. */
export const FIGURE = 'M7.5 2a3 3 0 1 1 0 6 3 3 0 0 1 0-6M3 21v-7a4.5 4.5 0 0 1 9 0v7z';
