/** The longest text of a feedback, in characters. */
export const longestFeedback = 5000;
