/** The longest text that a person writes into their conversation at once, in characters. */
export const longestMessage = 5000;
