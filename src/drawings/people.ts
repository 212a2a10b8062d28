/** Size of one person in a picture of people, in units of the drawing; people in a row, so that rows are tens. */
export const FIELD = { width: 15, height: 20 };
export const COLUMNS = 10;

/** A head and a body. */
export const FIGURE = 'M7.5 1a3 3 0 1 1 0 6 3 3 0 0 1 0-6M3 18v-5.5a4.5 4.5 0 0 1 9 0v5.5z';
