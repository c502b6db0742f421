/** The longest text of a feedback, in characters. */
export const longestFeedback = 5000;
/** The longest text that answers one question of a question set. */
export const longestAnswer = 2000;
