// Shapes of a lumbar vertebra seen from the side, around the middle of its body (front of the body on the left).

/** Whole, with the joints and the part behind them. */
export const WHOLE =
  'M-40-29Q0-24 40-29L38-19 52-21Q57-22 58-32C59-40 69-40 69-32L70-18 104-9Q113-6 111 10 109 20 98 19 88 18 83 23L82 44C81 54 73 53 73 44L69 20Q64 4 54-2L36-4 40 30Q0 25-40 31-32 0-40-29z';

/** The body of one cut through the middle. What is cut of the part behind the canal follows in the drawing. */
export const CUT_BODY =
  'M-48-43Q0-35 48-42C55-42 56-36 52-28Q44 0 52 28C56 37 55 43 48 43Q0 36-48 44C-55 44-56 37-52 28Q-44 0-52-28C-56-36-55-43-48-43z';
