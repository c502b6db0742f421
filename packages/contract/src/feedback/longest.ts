/** The longest text of a feedback, in characters. */
export const longestFeedback = 5000;
/** The longest text that answers one question of a question set. */
export const longestAnswer = 2000;
/** The longest of what tells how to reach a person. */
export const longestContact = { value: 200, name: 100, safely: 500 } as const;
/** The longest "I want you to know who I am". */
export const longestIntroduction = 300;
