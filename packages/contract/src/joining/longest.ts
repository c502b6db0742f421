/** The longest nickname. */
export const longestNickname = 60;
/** The longest of what somebody tells of themselves, or of the group that they wish for. */
export const longestJoinWords = 2000;
/** The longest "whom we may say is calling". */
export const longestCallingAs = 200;
